package org.moneytrail.dataset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.moneytrail.graph.CypherQuery;

/** The statement that makes the rows of a file of which the graph knows nothing; sectors and stocks are few and have none. */
final class Creations {

    private static final Map<Layout, CypherQuery> ALL = new EnumMap<>(Layout.class);

    static {
        ALL.put(Layout.ACQUISITIONS, CypherQuery.of("dataset/create-acquisitions"));
        ALL.put(Layout.CLAIMS, CypherQuery.of("dataset/create-claims"));
        ALL.put(Layout.COMMITMENTS, CypherQuery.of("dataset/create-commitments"));
        ALL.put(Layout.FUNDS, CypherQuery.of("dataset/create-funds"));
        ALL.put(Layout.FX, CypherQuery.of("dataset/create-fx"));
        ALL.put(Layout.HOLDINGS, CypherQuery.of("dataset/create-holdings"));
        ALL.put(Layout.INTERESTS, CypherQuery.of("dataset/create-interests"));
        ALL.put(Layout.INTERNAL_SPEND, CypherQuery.of("dataset/create-internal-spend"));
        ALL.put(Layout.LISTED_RAISES, CypherQuery.of("dataset/create-listed-raises"));
        ALL.put(Layout.LISTED_SALES, CypherQuery.of("dataset/create-listed-sales"));
        ALL.put(Layout.MANDATES, CypherQuery.of("dataset/create-mandates"));
        ALL.put(Layout.MARKET_STATS, CypherQuery.of("dataset/create-market-stats"));
        ALL.put(Layout.ORGANIZATIONS, CypherQuery.of("dataset/create-organizations"));
        ALL.put(Layout.PARTICIPATIONS, CypherQuery.of("dataset/create-participations"));
        ALL.put(Layout.PAYMENTS, CypherQuery.of("dataset/create-payments"));
        ALL.put(Layout.PEOPLE, CypherQuery.of("dataset/create-people"));
        ALL.put(Layout.POLICY, CypherQuery.of("dataset/create-policy"));
        ALL.put(Layout.QUOTES, CypherQuery.of("dataset/create-quotes"));
        ALL.put(Layout.RETURNS, CypherQuery.of("dataset/create-returns"));
        ALL.put(Layout.ROLES, CypherQuery.of("dataset/create-roles"));
        ALL.put(Layout.ROUNDS, CypherQuery.of("dataset/create-rounds"));
        ALL.put(Layout.SOURCES, CypherQuery.of("dataset/create-sources"));
    }

    private Creations() {}

    static Optional<CypherQuery> of(Layout layout) {
        return Optional.ofNullable(ALL.get(layout));
    }
}
