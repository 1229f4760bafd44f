package org.moneytrail.rule;

/** By what a report can be grouped; the last four take items apart leg by leg (R17). */
public enum GroupKey {
    YEAR,
    QUARTER,
    FOUNDED_YEAR,
    SECTOR,
    CITY,
    COUNTRY,
    STARTUP,
    INVESTOR,
    INVESTOR_KIND,
    ORIGIN_KIND,
    FUND_CURRENCY
}
