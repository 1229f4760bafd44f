package org.moneytrail.rule;

/** Why an item of gross, or a part of it, did not reach a startup. The order of the constants is R11's: first match wins. */
public enum ExclusionReason {
    DUPLICATE,
    CANCELLED,
    INTERNAL,
    ACQUISITION,
    PUBLIC_OFFERING,
    RUMOURED,
    NOT_CLOSED,
    SECONDARY,
    DEBT,
    LISTED_RECIPIENT,
    IN_KIND,
    AFFILIATED,
    OVERLAP,
    ROUND_TRIP,
    RETURNED,
    NOT_PAID,
    UNITEMISED;

    /** The rule that an item excluded for this reason cites. */
    public String rule() {
        return this == UNITEMISED ? "R11a" : "R11";
    }
}
