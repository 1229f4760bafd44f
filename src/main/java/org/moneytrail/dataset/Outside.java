package org.moneytrail.dataset;

import java.util.Map;

/**
 * What the graph already knows of the things that a data set refers to without bringing them itself.
 *
 * @param names the name of each known entity by id ("Organization:minimax")
 * @param tellings known statements by kind and row id ("FundingRound:ms-b-v2"), of facts that have rival tellings
 * @param stocks slug of each known stock row by row id ("st-001"), of the issuers that the data set names
 */
record Outside(Map<String, String> names, Map<String, Telling> tellings, Map<String, KnownStock> stocks) {

    /** No graph at all: the files stand for themselves. */
    static final Outside NOTHING = new Outside(Map.of(), Map.of(), Map.of());

    /** One known statement: the slug of its fact, whether it is the canonical one, and whose fact it is. */
    record Telling(String fact, boolean canonical, String subject) {}

    record KnownStock(String slug, String issuer) {}
}
