package org.moneytrail.rule;

/** By what the items of a report can be grouped; one item has one value of each key. */
public enum GroupKey {
    YEAR,
    QUARTER,
    FOUNDED_YEAR,
    SECTOR,
    CITY,
    COUNTRY,
    STARTUP
}
