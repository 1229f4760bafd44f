package org.moneytrail.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which node a row, or a reference, is: natural keys decide, never the order of rows. */
final class Identities {

    private final DataSet data;
    private final Outside outside;
    private final Map<String, Integer> newStocks = new HashMap<>();
    private final Set<String> stockSlugs = new HashSet<>();

    Identities(DataSet data, Outside outside) {
        this.data = data;
        this.outside = outside;
        data.rows(Layout.LISTED_COMPANIES).stream()
                .filter(row -> !outside.stocks().containsKey(row.id()))
                .forEach(
                        row -> newStocks.merge(String.valueOf(row.text("orgId")), 1, Integer::sum));
        data.rows(Layout.LISTED_COMPANIES).forEach(row -> stockSlugs.add(stockSlug(row)));
        outside.stocks().values().forEach(stock -> stockSlugs.add(stock.slug()));
        stockSlugs.addAll(data.stocksElsewhere());
    }

    /** The slug of the row's node: rival tellings share that of the row which is shown first. */
    String slug(Layout layout, Row row) {
        return switch (layout) {
            case PARTICIPATIONS -> roundSlug(row) + "." + row.text("investorId");
            case LISTED_COMPANIES -> stockSlug(row);
            default -> canonicalSlug(layout, row);
        };
    }

    /** A participation is as canonical as the round row that it belongs to. */
    boolean isCanonical(Layout layout, Row row) {
        return layout == Layout.PARTICIPATIONS
                ? roundSlug(row).equals(row.text("roundId"))
                : canonicalSlug(layout, row).equals(row.id());
    }

    /** Id of the node that a reference means; of a fact with rival tellings it is the canonical one's. */
    String nodeId(List<Kind> kinds, String reference) {
        Kind kind =
                kinds.stream()
                        .filter(possible -> isKnown(possible, reference))
                        .findFirst()
                        .orElse(kinds.get(0));
        return kind.idOf(kind == Kind.ROUND ? factSlug(kind, reference) : reference);
    }

    boolean isKnown(Kind kind, String reference) {
        return kind == Kind.STOCK && stockSlugs.contains(reference)
                || kind != Kind.STOCK && data.has(Layout.of(kind), reference)
                || outside.knows(kind, reference);
    }

    /** What other rows call this one: its id, but of a stock its slug, which mostly is its issuer's. */
    String reference(Layout layout, Row row) {
        return layout == Layout.LISTED_COMPANIES ? stockSlug(row) : row.id();
    }

    @Nullable String name(String id) {
        return outside.names().get(id);
    }

    Optional<Row> row(Layout layout, @Nullable String id) {
        return data.row(layout, id);
    }

    private String roundSlug(Row participation) {
        return factSlug(Kind.ROUND, String.valueOf(participation.text("roundId")));
    }

    private String factSlug(Kind kind, String reference) {
        Layout layout = Layout.of(kind);
        Outside.Telling known = outside.telling(kind, reference);
        return data.told(layout, reference)
                .map(Outside.Telling::fact)
                .orElse(known == null ? reference : known.fact());
    }

    private static String canonicalSlug(Layout layout, Row row) {
        String canonical =
                layout.canonical().map(column -> row.text(column.property())).orElse(null);
        return canonical == null ? row.id() : canonical;
    }

    /** The issuer's slug, as long as it has one stock; a stock keeps the slug that it once got. */
    private String stockSlug(Row row) {
        Outside.KnownStock known = outside.stocks().get(row.id());
        if (known != null) {
            return known.slug();
        }
        String issuer = String.valueOf(row.text("orgId"));
        boolean alone =
                newStocks.getOrDefault(issuer, 0) == 1
                        && outside.stocks().values().stream()
                                .noneMatch(stock -> stock.issuer().equals(issuer));
        return alone ? issuer : row.id();
    }
}
