package org.moneytrail.fact;

/** What was given for the money, or instead of it. */
public enum Instrument {
    EQUITY,
    /** Cloud or computing credits: nothing that can be spent elsewhere. */
    COMPUTE_CREDIT,
    /** Existing shares changed hands; the company received nothing. */
    SECONDARY,
    CONVERTIBLE,
    /** Partly not cash. */
    MIXED,
    DEBT
}
