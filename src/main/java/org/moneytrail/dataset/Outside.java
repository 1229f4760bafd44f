package org.moneytrail.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph already knows of the things that a data set brings, refers to, or is about to change.
 *
 * @param names the name of each known entity by id ("Organization:minimax")
 * @param tellings known rows by kind and row id ("FundingRound:ms-b-v2")
 * @param stocks known stocks by row id ("st-001"), of the issuers that the data set names
 * @param hanging statements that refer to a row which is about to tell of another fact, by kind and row id of that row
 * @param slugs known slugs of the kinds in which a reference was not found
 */
record Outside(
        Map<String, String> names,
        Map<String, Telling> tellings,
        Map<String, KnownStock> stocks,
        Map<String, List<Hanging>> hanging,
        Map<Kind, List<String>> slugs) {

    /** No graph at all: the files stand for themselves. */
    static final Outside NOTHING = new Outside(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    boolean knows(Kind kind, String reference) {
        String id = kind.idOf(reference);
        return names.containsKey(id) || tellings.containsKey(id);
    }

    @Nullable Telling telling(Kind kind, String row) {
        return tellings.get(kind.idOf(row));
    }

    /** One known row: the slug of its node, whether it is the telling shown first, whose fact it is (if any one's), its content. */
    record Telling(String fact, boolean canonical, String subject, String hash) {

        /** A row of a kind that has rivals, as its file has it. */
        static Telling of(Layout layout, Row row) {
            String further =
                    layout.canonical().map(column -> row.text(column.property())).orElse(null);
            return new Telling(
                    further == null ? row.id() : further,
                    further == null,
                    layout.subject()
                            .map(column -> String.valueOf(row.text(column.property())))
                            .orElse(""),
                    "");
        }
    }

    record KnownStock(String slug, String issuer) {}

    /** A statement, by the id of its fact and the id of its row. */
    record Hanging(String fact, String row) {}
}
