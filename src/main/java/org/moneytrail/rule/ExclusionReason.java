package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

/** The order of the constants is R11's: first match wins. */
@Description(
        "Why an item of gross, or a part of it, did not reach a startup, in the order in which it is asked: the first that matches takes it (R11).")
public enum ExclusionReason {
    @Description(
            "Money that another item counts already: registered capital, a part of a disclosed round, an aggregate of rounds, a sum over organizations (R11, R11a).")
    DUPLICATE,
    @Description("Called off or denied (R11).")
    CANCELLED,
    @Description("A firm's own budget, which is no investment whatever it is called (R11).")
    INTERNAL,
    @Description("Buys out holders; the company receives nothing (R11).")
    ACQUISITION,
    @Description("Public money (R11).")
    PUBLIC_OFFERING,
    @Description("A rumour (R11).")
    RUMOURED,
    @Description("Announced only, where the methodology wants more (R11, R15).")
    NOT_CLOSED,
    @Description("Existing shares that changed hands (R11).")
    SECONDARY,
    @Description("Loans; convertibles only where the methodology says so (R11, R15).")
    DEBT,
    @Description("The recipient was already listed (R11).")
    LISTED_RECIPIENT,
    @Description("Compute credits and other parts that are not cash (R11, R12).")
    IN_KIND,
    @Description("Sized legs of those who lead or control the startup (R11).")
    AFFILIATED,
    @Description("Possibly contained in another round, and so taken off the high case only (R11).")
    OVERLAP,
    @Description("Flowed back to the investor by contract (R11).")
    ROUND_TRIP,
    @Description("Paid back to the round's investors by validAt (R11).")
    RETURNED,
    @Description(
            "Of which no source says that it was received, where the methodology wants that (R11, R15).")
    NOT_PAID,
    @Description(
            "What an aggregate tells beyond the rounds that are known; off in the low and stated cases only (R11a).")
    UNITEMISED;

    /** The rule that an item excluded for this reason cites. */
    public String rule() {
        return this == UNITEMISED ? "R11a" : "R11";
    }
}
