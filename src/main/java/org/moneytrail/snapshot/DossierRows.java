package org.moneytrail.snapshot;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;

/**
 * What the graph tells of one organization.
 *
 * @param rounds with their parts
 * @param others facts beyond rounds
 */
record DossierRows(List<GraphRow> rounds, List<GraphRow> others) {

    private static final byte[] NOTHING = {};

    /** Of rounds and parts, and of facts beyond rounds. */
    private static final List<String> STATEMENTS = List.of("told", "statements");

    /**
     * Rows of some organizations.
     *
     * @param rounds one for each statement of a round
     * @param parts one for each statement of a part of one of these rounds
     * @param others facts beyond rounds, each with the organization to which it happened
     */
    record Told(List<ToldRow> rounds, List<ToldRow> parts, List<GraphRow> others) {}

    /** By slug of each organization of which anything is told. */
    static Map<String, DossierRows> of(Told rows) {
        Map<String, List<ToldRow>> parts =
                rows.parts().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<ToldRow>> rounds =
                rows.rounds().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<GraphRow>> others =
                rows.others().stream().collect(Collectors.groupingBy(row -> row.text("about")));
        Map<String, DossierRows> all = new HashMap<>();
        for (String slug : Sets.union(rounds.keySet(), others.keySet())) {
            all.put(
                    slug,
                    new DossierRows(
                            rounds(rounds.getOrDefault(slug, List.of()), parts),
                            light(others.getOrDefault(slug, List.of()))));
        }
        return all;
    }

    /** As {@link #row} gave it. */
    static DossierRows of(GraphRow row) {
        return new DossierRows(row.rows("rounds"), row.rows("others"));
    }

    GraphRow row() {
        return new GraphRow(Map.of("rounds", values(rounds), "others", values(others)));
    }

    private static List<Map<String, Object>> values(List<GraphRow> rows) {
        return rows.stream().map(GraphRow::values).toList();
    }

    PackedDossier.Rows packed(Shelf shelf) {
        return new PackedDossier.Rows(packed(rounds, shelf), packed(others, shelf));
    }

    private static byte[] packed(List<GraphRow> rows, Shelf shelf) {
        return rows.isEmpty()
                ? NOTHING
                : shelf.packing()
                        .pack(rows.stream().map(row -> new GraphRow(signed(row, shelf))).toList());
    }

    /** What {@link #packed} packed, with signs for the slugs of sources. */
    static List<GraphRow> unpacked(byte[] packed, RowPacking words) {
        return packed.length == 0 ? List.of() : words.unpack(packed);
    }

    /** With signs for the slugs of sources. */
    private static Map<String, Object> signed(GraphRow row, Shelf shelf) {
        Map<String, Object> signed = new HashMap<>(row.values());
        for (String statements : STATEMENTS) {
            signed.computeIfPresent(
                    statements,
                    (name, any) ->
                            row.rows(name).stream()
                                    .map(
                                            told ->
                                                    told(
                                                            shelf.sign(told.text("source")),
                                                            told.map("statement")))
                                    .toList());
        }
        signed.computeIfPresent(
                "parts",
                (name, any) -> row.rows(name).stream().map(part -> signed(part, shelf)).toList());
        return signed;
    }

    private static Map<String, Object> told(Object source, Map<String, Object> statement) {
        return Map.of("source", source, "statement", statement);
    }

    private static List<GraphRow> rounds(List<ToldRow> told, Map<String, List<ToldRow>> parts) {
        return byKey(told).values().stream().map(statements -> round(statements, parts)).toList();
    }

    private static GraphRow round(List<ToldRow> statements, Map<String, List<ToldRow>> parts) {
        String slug = statements.get(0).slug();
        return new GraphRow(
                Map.of(
                        "slug",
                        slug,
                        "told",
                        told(statements),
                        "parts",
                        parts(slug, parts.getOrDefault(slug, List.of()))));
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
        return rows.stream().map(row -> kept(row.source(), row.statement())).toList();
    }

    /** The hash is the import's, to know a row again by. */
    private static Map<String, Object> kept(String source, Map<String, Object> statement) {
        Map<String, Object> kept = new HashMap<>(statement);
        kept.remove("hash");
        return told(source, kept);
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
                                                            kept(
                                                                    one.text("source"),
                                                                    one.map("statement")))
                                            .toList());
                            return new GraphRow(kept);
                        })
                .toList();
    }
}
