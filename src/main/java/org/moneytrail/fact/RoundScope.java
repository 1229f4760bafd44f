package org.moneytrail.fact;

/** What a row about a financing covers. */
public enum RoundScope {
    /** One whole round. */
    ROUND,
    /** One investor's part, or a first close. */
    PARTIAL,
    /** A total of several rounds: never added to them. */
    AGGREGATE,
    /** Registered capital, which is par value and no price. */
    REGISTRY,
    /** A public offering. */
    IPO
}
