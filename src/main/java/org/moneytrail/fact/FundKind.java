package org.moneytrail.fact;

/** What kind of body a fund is, by our classification of the sources' words (R20). */
public enum FundKind {
    VC,
    PE,
    CVC,
    SPV,
    FUND_OF_FUNDS,
    FUND_OF_FUNDS_AND_DIRECT,
    GOVERNMENT_INDUSTRY_FUND,
    GOVERNMENT_GUIDANCE_FUND,
    SOVEREIGN_PENSION_DIRECT,
    /** A plan for several funds, none of which is named yet. */
    PLANNED_FUND_GROUP
}
