package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From rows as told to rows as stored: identities, derived properties, relationships. */
final class RowMapping {

    private final Identities identities;

    RowMapping(Identities identities) {
        this.identities = identities;
    }

    StoredRow of(Layout layout, Row row) {
        String slug = identities.slug(layout, row);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", layout.kind().idOf(slug));
        node.put("slug", slug);
        node.putAll(NodeProperties.of(layout, row, identities));
        boolean canonical = identities.isCanonical(layout, row);
        boolean ownsLinks = layout.canonical().isEmpty() || canonical;
        Map<String, List<String>> links = ownsLinks ? links(layout, row) : Map.of();
        String source = row.source() == null ? null : Kind.SOURCE.idOf(row.source());
        Map<String, Object> statement = statement(row, source, canonical);
        // The hash covers what other rows decide too: a leg moves when its round becomes a rival.
        String hash = Hashes.of(List.of(node, String.valueOf(source), statement, links));
        (source == null ? node : statement).put("hash", hash);
        return new StoredRow(row, node, source, statement, ownsLinks, links);
    }

    private static Map<String, Object> statement(
            Row row, @Nullable String source, boolean canonical) {
        Map<String, Object> statement = new LinkedHashMap<>();
        if (source != null) {
            statement.put("id", row.id());
            statement.put("canonical", canonical);
            statement.putAll(row.fields());
        }
        return statement;
    }

    private Map<String, List<String>> links(Layout layout, Row row) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (Column column : layout.columns()) {
            String relationship = column.relationship();
            if (relationship != null) {
                List<String> ends =
                        row.values(column.property()).stream()
                                .map(slug -> identities.nodeId(column.refersTo(), slug))
                                .toList();
                List<String> all = links.computeIfAbsent(relationship, any -> new ArrayList<>());
                ends.stream().filter(end -> !all.contains(end)).forEach(all::add);
            }
        }
        return links;
    }
}
