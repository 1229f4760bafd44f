package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;

/** Packs what the graph tells of organizations. */
record DossierPacking(RowPacking packing) {

    private static final byte[] NOTHING = {};

    /**
     * Rows of some organizations.
     *
     * @param rounds one for each statement of a round
     * @param parts one for each statement of a part of one of these rounds
     * @param others facts beyond rounds, each with the organization to which it happened
     */
    record Told(List<ToldRow> rounds, List<ToldRow> parts, List<GraphRow> others) {}

    /** By slug of each organization of which anything is told. */
    Map<String, PackedDossier.Rows> packed(Told rows) {
        Map<String, List<ToldRow>> parts =
                rows.parts().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<ToldRow>> rounds =
                rows.rounds().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<GraphRow>> others =
                rows.others().stream().collect(Collectors.groupingBy(row -> row.text("about")));
        Map<String, PackedDossier.Rows> all = new HashMap<>();
        rounds.forEach(
                (slug, told) -> all.put(slug, packed(rounds(told, parts), others.get(slug))));
        others.forEach((slug, told) -> all.computeIfAbsent(slug, s -> packed(NOTHING, told)));
        return all;
    }

    private PackedDossier.Rows packed(byte[] rounds, @Nullable List<GraphRow> others) {
        return new PackedDossier.Rows(
                rounds, others == null ? NOTHING : packing.pack(light(others)));
    }

    private byte[] rounds(List<ToldRow> told, Map<String, List<ToldRow>> parts) {
        return packing.pack(
                byKey(told).values().stream()
                        .map(
                                statements -> {
                                    String slug = statements.get(0).slug();
                                    return new GraphRow(
                                            Map.of(
                                                    "slug",
                                                    slug,
                                                    "told",
                                                    told(statements),
                                                    "parts",
                                                    parts(
                                                            slug,
                                                            parts.getOrDefault(slug, List.of()))));
                                })
                        .toList());
    }

    private static Map<String, List<ToldRow>> byKey(List<ToldRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(ToldRow::key, TreeMap::new, Collectors.toList()));
    }

    private static List<Map<String, Object>> parts(String round, List<ToldRow> rows) {
        return byKey(rows).values().stream().map(statements -> part(round, statements)).toList();
    }

    private static Map<String, Object> part(String round, List<ToldRow> statements) {
        ToldRow fact = statements.get(0);
        Map<String, Object> part = new HashMap<>();
        part.put("label", String.valueOf(fact.label()));
        part.put("told", told(statements));
        if (fact.party() != null) {
            part.put("party", fact.party());
            part.put("name", fact.partyName());
        }
        if (fact.party() == null || !fact.slug().equals(usual(round, fact.party()))) {
            part.put("slug", fact.slug());
        }
        return part;
    }

    /** What the slug of a leg is where nobody took part twice. */
    static String usual(String round, String party) {
        return round + "." + PartyRef.of(party, "").slug();
    }

    private static List<Map<String, Object>> told(List<ToldRow> rows) {
        return rows.stream().map(row -> told(row.source(), row.statement())).toList();
    }

    /** The hash is the import's, to know a row again by. */
    private static Map<String, Object> told(String source, Map<String, Object> statement) {
        Map<String, Object> kept = new HashMap<>(statement);
        kept.remove("hash");
        return Map.of("source", source, "statement", kept);
    }

    private static List<GraphRow> light(List<GraphRow> rows) {
        return rows.stream()
                .map(
                        row -> {
                            Map<String, Object> kept = new HashMap<>(row.values());
                            kept.remove("about");
                            kept.put(
                                    "statements",
                                    row.rows("statements").stream()
                                            .map(
                                                    one ->
                                                            told(
                                                                    one.text("source"),
                                                                    one.map("statement")))
                                            .toList());
                            return new GraphRow(kept);
                        })
                .toList();
    }
}
