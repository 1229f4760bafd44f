package org.moneytrail.snapshot;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.Role;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;

/**
 * At whom all dossiers point, packed: a start needs that of every organization, and to unpack all that is told of each only for this would
 * take it seconds.
 *
 * @param slices some organizations each, so that several can be unpacked at once
 */
record Outlines(List<byte[]> slices) {

    private static final int SLICE = 500;

    /** @param words of the dossiers */
    static Outlines of(Map<String, PackedDossier.Rows> told, RowPacking words) {
        List<Map.Entry<String, PackedDossier.Rows>> all =
                told.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        return new Outlines(
                Lists.partition(all, SLICE).parallelStream()
                        .map(slice -> packed(slice, words))
                        .toList());
    }

    private static byte[] packed(
            List<Map.Entry<String, PackedDossier.Rows>> told, RowPacking words) {
        return words.pack(
                told.stream()
                        .map(entry -> row(of(entry.getKey(), entry.getValue(), words)))
                        .toList());
    }

    /** Without reading what the tellings say. */
    static Outline of(String organization, PackedDossier.Rows told, RowPacking words) {
        List<GraphRow> raised = DossierRows.unpacked(told.rounds(), words);
        Set<String> elsewhere = new HashSet<>();
        List<NamedRound> named = new ArrayList<>(raised.size());
        for (GraphRow round : raised) {
            named.add(new NamedRound(round.text("slug"), organization, investors(round)));
            for (GraphRow telling : round.rows("told")) {
                Fields fields = new Fields(telling.map("statement"));
                elsewhere.addAll(fields.list("mayContain"));
                elsewhere.addAll(fields.list("partOf"));
            }
        }
        named.forEach(round -> elsewhere.remove(round.slug()));
        List<GraphRow> others = DossierRows.unpacked(told.others(), words);
        Set<String> people = new HashSet<>();
        linked(others, Role.class, "OF_PERSON")
                .forEach(id -> people.add(GlobalId.parse(id).slug()));
        return new Outline(
                organization, named, elsewhere, linked(others, Interest.class, "SHOWN_BY"), people);
    }

    /** Ids of the parties that are named in a round's row, each once. */
    static List<String> investors(GraphRow round) {
        List<String> investors = new ArrayList<>();
        for (GraphRow part : round.rows("parts")) {
            if (part.text("label").equals(Participation.class.getSimpleName())
                    && !investors.contains(part.text("party"))) {
                investors.add(part.text("party"));
            }
        }
        return List.copyOf(investors);
    }

    /** Ids at the other ends of a relationship. */
    private static Set<String> linked(
            List<GraphRow> facts, Class<? extends Fact<?>> kind, String relationship) {
        Set<String> ids = new HashSet<>();
        for (GraphRow fact : facts) {
            if (fact.text("label").equals(kind.getSimpleName())) {
                for (GraphRow link : fact.rows("links")) {
                    if (link.text("type").equals(relationship)) {
                        ids.add(link.text("id"));
                    }
                }
            }
        }
        return ids;
    }

    private static GraphRow row(Outline outline) {
        return new GraphRow(
                Map.of(
                        "organization", outline.organization(),
                        "rounds", outline.rounds().stream().map(NamedRound::slug).toList(),
                        "investors", outline.rounds().stream().map(NamedRound::investors).toList(),
                        "elsewhere", List.copyOf(outline.elsewhere()),
                        "lookers", List.copyOf(outline.lookers()),
                        "people", List.copyOf(outline.people())));
    }

    /** @param once for texts that come up in many */
    List<Outline> all(RowPacking words, Once once) {
        return slices.parallelStream()
                .flatMap(slice -> words.unpack(slice).stream())
                .map(row -> outline(row, once))
                .toList();
    }

    private static Outline outline(GraphRow row, Once once) {
        String organization = once.of(row.text("organization"));
        List<String> slugs = row.texts("rounds");
        List<List<String>> investors = row.lists("investors");
        List<NamedRound> rounds = new ArrayList<>(slugs.size());
        for (int i = 0; i < slugs.size(); i++) {
            rounds.add(new NamedRound(slugs.get(i), organization, once.all(investors.get(i))));
        }
        return new Outline(
                organization,
                List.copyOf(rounds),
                Set.copyOf(row.texts("elsewhere")),
                Set.copyOf(row.texts("lookers")),
                Set.copyOf(once.all(row.texts("people"))));
    }
}
