package org.moneytrail.dataset;

import org.moneytrail.graph.CypherQuery;

/** The statement that writes the rows of each file. */
final class Upserts {

    private static final CypherQuery SOURCES = CypherQuery.of("dataset/upsert-sources");
    private static final CypherQuery SECTORS = CypherQuery.of("dataset/upsert-sectors");
    private static final CypherQuery ORGANIZATIONS = CypherQuery.of("dataset/upsert-organizations");
    private static final CypherQuery FUNDS = CypherQuery.of("dataset/upsert-funds");
    private static final CypherQuery PEOPLE = CypherQuery.of("dataset/upsert-people");
    private static final CypherQuery ROLES = CypherQuery.of("dataset/upsert-roles");
    private static final CypherQuery HOLDINGS = CypherQuery.of("dataset/upsert-holdings");
    private static final CypherQuery LISTED_COMPANIES =
            CypherQuery.of("dataset/upsert-listed-companies");
    private static final CypherQuery ROUNDS = CypherQuery.of("dataset/upsert-rounds");
    private static final CypherQuery PARTICIPATIONS =
            CypherQuery.of("dataset/upsert-participations");
    private static final CypherQuery PAYMENTS = CypherQuery.of("dataset/upsert-payments");
    private static final CypherQuery RETURNS = CypherQuery.of("dataset/upsert-returns");
    private static final CypherQuery ACQUISITIONS = CypherQuery.of("dataset/upsert-acquisitions");
    private static final CypherQuery INTERNAL_SPEND =
            CypherQuery.of("dataset/upsert-internal-spend");
    private static final CypherQuery COMMITMENTS = CypherQuery.of("dataset/upsert-commitments");
    private static final CypherQuery MANDATES = CypherQuery.of("dataset/upsert-mandates");
    private static final CypherQuery QUOTES = CypherQuery.of("dataset/upsert-quotes");
    private static final CypherQuery LISTED_RAISES = CypherQuery.of("dataset/upsert-listed-raises");
    private static final CypherQuery LISTED_SALES = CypherQuery.of("dataset/upsert-listed-sales");
    private static final CypherQuery CLAIMS = CypherQuery.of("dataset/upsert-claims");
    private static final CypherQuery MARKET_STATS = CypherQuery.of("dataset/upsert-market-stats");
    private static final CypherQuery POLICY = CypherQuery.of("dataset/upsert-policy");
    private static final CypherQuery INTERESTS = CypherQuery.of("dataset/upsert-interests");
    private static final CypherQuery FX = CypherQuery.of("dataset/upsert-fx");

    private Upserts() {}

    static CypherQuery of(Layout layout) {
        return switch (layout) {
            case SOURCES -> SOURCES;
            case SECTORS -> SECTORS;
            case ORGANIZATIONS -> ORGANIZATIONS;
            case FUNDS -> FUNDS;
            case PEOPLE -> PEOPLE;
            case ROLES -> ROLES;
            case HOLDINGS -> HOLDINGS;
            case LISTED_COMPANIES -> LISTED_COMPANIES;
            case ROUNDS -> ROUNDS;
            case PARTICIPATIONS -> PARTICIPATIONS;
            case PAYMENTS -> PAYMENTS;
            case RETURNS -> RETURNS;
            case ACQUISITIONS -> ACQUISITIONS;
            case INTERNAL_SPEND -> INTERNAL_SPEND;
            case COMMITMENTS -> COMMITMENTS;
            case MANDATES -> MANDATES;
            case QUOTES -> QUOTES;
            case LISTED_RAISES -> LISTED_RAISES;
            case LISTED_SALES -> LISTED_SALES;
            case CLAIMS -> CLAIMS;
            case MARKET_STATS -> MARKET_STATS;
            case POLICY -> POLICY;
            case INTERESTS -> INTERESTS;
            case FX -> FX;
        };
    }
}
