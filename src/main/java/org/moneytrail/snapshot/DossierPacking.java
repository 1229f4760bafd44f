package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.snapshot.PackedDossier.Shelf;

/** Packs what the graph tells of organizations. */
record DossierPacking(Shelf shelf) {

    private static final byte[] NOTHING = {};

    /**
     * Rows of some organizations.
     *
     * @param rounds one for each statement of a round
     * @param parts one for each statement of a part of one of these rounds
     * @param others facts beyond rounds
     */
    record Rows(List<ToldRow> rounds, List<ToldRow> parts, List<AboutRow> others) {}

    /** A dossier for each organization of which anything is told. */
    Map<String, Dossier> packed(Rows rows) {
        Map<String, List<ToldRow>> parts =
                rows.parts().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<ToldRow>> rounds =
                rows.rounds().stream().collect(Collectors.groupingBy(ToldRow::whole));
        Map<String, List<AboutRow>> others =
                rows.others().stream().collect(Collectors.groupingBy(AboutRow::about));
        Map<String, Dossier> all = new HashMap<>();
        rounds.forEach((startup, told) -> all.put(startup, dossier(startup, told, parts, others)));
        others.keySet()
                .forEach(
                        about ->
                                all.computeIfAbsent(
                                        about, any -> dossier(about, List.of(), parts, others)));
        return all;
    }

    private Dossier dossier(
            String organization,
            List<ToldRow> rounds,
            Map<String, List<ToldRow>> parts,
            Map<String, List<AboutRow>> others) {
        return new PackedDossier(
                organization,
                rounds(rounds, parts),
                others(others.getOrDefault(organization, List.of())),
                shelf);
    }

    private byte[] rounds(List<ToldRow> told, Map<String, List<ToldRow>> parts) {
        PackWriter out = new PackWriter(shelf.words());
        Map<String, List<ToldRow>> rounds =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldRow::slug, TreeMap::new, Collectors.toList()));
        out.count(rounds.size());
        rounds.forEach(
                (slug, statements) -> {
                    out.text(slug);
                    statements(out, statements);
                    parts(out, slug, parts.getOrDefault(slug, List.of()));
                });
        return out.packed();
    }

    private void parts(PackWriter out, String round, List<ToldRow> rows) {
        Map<String, List<ToldRow>> parts =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldRow::key, TreeMap::new, Collectors.toList()));
        out.count(parts.size());
        for (List<ToldRow> statements : parts.values()) {
            ToldRow part = statements.get(0);
            out.word(part.label());
            party(out, part);
            boolean usual =
                    part.party() != null
                            && part.slug().equals(usual(round, PartyRef.of(part.party(), "")));
            out.text(usual ? null : part.slug());
            statements(out, statements);
        }
    }

    /** What the slug of a leg is where nobody took part twice. */
    static String usual(String round, PartyRef party) {
        return round + "." + party.slug();
    }

    private static void party(PackWriter out, ToldRow part) {
        if (part.party() == null) {
            out.count(0);
            return;
        }
        PartyRef party = PartyRef.of(part.party(), part.partyName());
        out.count(party.kind().ordinal() + 1L);
        out.word(party.slug());
        out.word(party.name());
    }

    private static void statements(PackWriter out, List<ToldRow> rows) {
        out.count(rows.size());
        rows.forEach(row -> statement(out, row.source(), row.statement()));
    }

    private static void statement(PackWriter out, String source, Map<String, Object> told) {
        Map<String, Object> kept = new LinkedHashMap<>(told);
        kept.remove("hash");
        out.word(source);
        out.fields(kept);
    }

    private byte[] others(List<AboutRow> rows) {
        if (rows.isEmpty()) {
            return NOTHING;
        }
        PackWriter out = new PackWriter(shelf.words());
        out.count(rows.size());
        for (AboutRow row : rows) {
            out.word(row.label());
            out.text(row.slug());
            out.count(row.links().size());
            for (AboutRow.Link link : row.links()) {
                out.word(link.type());
                out.word(link.id());
                out.word(link.name());
            }
            out.count(row.statements().size());
            row.statements().forEach(told -> statement(out, told.source(), told.statement()));
        }
        return out.packed();
    }
}
