package org.moneytrail.fact;

/** What an organization mainly is, by our classification of the sources' words (R20). */
public enum OrganizationKind {
    STARTUP,
    VC_FIRM,
    CVC,
    BIG_TECH,
    LISTED_COMPANY,
    STATE_PLATFORM,
    GOVERNMENT_FUND,
    UNIVERSITY_ENDOWMENT,
    PENSION_FUND,
    SOVEREIGN_FUND,
    INSURER,
    BANK,
    OTHER_LP
}
