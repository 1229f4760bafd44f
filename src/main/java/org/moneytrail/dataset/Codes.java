package org.moneytrail.dataset;

import java.util.List;

/** The closed word lists of the columns. */
final class Codes {

    /** Most trusted first (R1). */
    static final List<String> RELIABILITY =
            List.of("FILING", "REGISTRY", "COMPANY", "PRESS", "DIGEST", "SOCIAL");

    static final List<String> SCOPE = List.of("ROUND", "PARTIAL", "AGGREGATE", "REGISTRY", "IPO");
    static final List<String> STATUS = List.of("RUMOURED", "ANNOUNCED", "CLOSED", "CANCELLED");
    static final List<String> INSTRUMENT =
            List.of("EQUITY", "COMPUTE_CREDIT", "SECONDARY", "CONVERTIBLE", "MIXED", "DEBT");
    static final List<String> DISCLOSED = List.of("exact", "approx", "undisclosed");
    static final List<String> NATURE = List.of("SPENT", "PLAN", "INCOME");
    static final List<String> RATE =
            List.of("monthly average", "annual average", "as printed in the news item");

    static final List<String> MANDATE_RULE =
            List.of("ALLOW_ONLY", "EXCLUDE", "REINVEST_LOCALLY", "LIMIT_SHARE");
    static final List<String> ABOUT_SECTORS = MANDATE_RULE.subList(0, 2);
    static final List<String> MATCH = List.of("EXACT", "BROAD");
    static final List<String> BASIS = List.of("LP_MONEY", "FUND", "SUB_FUND");
    static final List<String> SHARE_OF = BASIS.subList(1, 3);
    static final List<String> RAISE = List.of("IPO", "PRIVATE_PLACEMENT");
    static final List<String> SALE = List.of("DONE", "PLAN", "AGGREGATE");
    static final List<String> CLAIM = List.of("INVESTMENT", "PLAN", "INTERNAL");
    static final List<String> STATISTIC = List.of("AMOUNT", "COUNT", "SHARE");
    static final List<String> INTEREST = List.of("LOOKED", "TERM_SHEET", "WITHDREW", "PASSED");

    /** What R20 tells origins by; the last two are its "pension and sovereign savings", which no row has yet. */
    static final List<String> ORGANIZATION =
            List.of(
                    "STARTUP",
                    "VC_FIRM",
                    "CVC",
                    "BIG_TECH",
                    "LISTED_COMPANY",
                    "STATE_PLATFORM",
                    "GOVERNMENT_FUND",
                    "UNIVERSITY_ENDOWMENT",
                    "INSURER",
                    "BANK",
                    "OTHER_LP",
                    "PENSION_FUND",
                    "SOVEREIGN_FUND");

    /** What R20 infers the origin of unexplained money from. */
    static final List<String> FUND =
            List.of(
                    "GOVERNMENT_INDUSTRY_FUND",
                    "GOVERNMENT_GUIDANCE_FUND",
                    "FUND_OF_FUNDS",
                    "FUND_OF_FUNDS_AND_DIRECT",
                    "SOVEREIGN_PENSION_DIRECT",
                    "PLANNED_FUND_GROUP",
                    "VC",
                    "PE",
                    "CVC",
                    "SPV");

    private Codes() {}
}
