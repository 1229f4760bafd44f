package org.moneytrail.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a row stands on its node; of most facts nothing does, since each source tells its own fields (R1). */
final class NodeProperties {

    private static final Pattern LISTED_ON =
            Pattern.compile("listed (\\d{4}(-\\d{2}(-\\d{2})?)?)\\b.*");

    private NodeProperties() {}

    static Map<String, Object> of(Layout layout, Row row, Identities identities) {
        return switch (layout) {
            case SOURCES -> named(plain(layout, row), row.text("title"));
            case SECTORS, FUNDS, PEOPLE -> named(plain(layout, row), name(row));
            case ORGANIZATIONS -> organization(row);
            case LISTED_COMPANIES -> stock(row, identities);
            case FX -> plain(layout, row);
            default -> Map.of();
        };
    }

    /** The cells that are no references (those are relationships) and no remark (that is the statement's). */
    private static Map<String, Object> plain(Layout layout, Row row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Column column : layout.columns()) {
            Object value = row.fields().get(column.property());
            if (value != null && column.refersTo().isEmpty() && !column.name().equals("note")) {
                properties.put(column.property(), value);
            }
        }
        return properties;
    }

    private static Map<String, Object> named(
            Map<String, Object> properties, @Nullable String name) {
        if (name != null) {
            properties.put("name", name);
        }
        return properties;
    }

    private static @Nullable String name(Row row) {
        String english = row.text("nameEn");
        return english == null ? row.text("nameZh") : english;
    }

    private static Map<String, Object> organization(Row row) {
        Map<String, Object> properties = named(plain(Layout.ORGANIZATIONS, row), name(row));
        String status = Objects.requireNonNullElse(row.text("status"), "");
        properties.put("listed", status.startsWith("listed"));
        Matcher listedOn = LISTED_ON.matcher(status);
        if (listedOn.matches()) {
            properties.put("listedOn", listedOn.group(1));
        }
        return properties;
    }

    private static Map<String, Object> stock(Row row, Identities identities) {
        Map<String, Object> properties = plain(Layout.LISTED_COMPANIES, row);
        if (properties.remove("concept") instanceof String concept) {
            List<String> concepts =
                    Arrays.stream(concept.split("/"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .distinct()
                            .toList();
            properties.put("concepts", concepts);
        }
        String issuer = String.valueOf(row.text("orgId"));
        return named(
                properties,
                identities
                        .row(Layout.ORGANIZATIONS, issuer)
                        .map(NodeProperties::name)
                        .orElseGet(() -> identities.name(Kind.ORGANIZATION.idOf(issuer))));
    }
}
