package org.moneytrail.rule.mandate;

import org.eclipse.microprofile.graphql.Description;

/** What makes a fund's dry powder less sure than it looks, or keeps it out of the sum (R22). */
public enum PowderNote {
    @Description("The size is what it means to raise: low is 0.")
    TARGET_SIZE,

    @Description("No size is told: what LPs are known to have committed stands for it.")
    SIZE_FROM_COMMITMENTS,

    @Description("Neither a size nor a sum of an LP is told: counted as undisclosed, never as 0.")
    SIZE_UNKNOWN,

    @Description(
            "It took part in a round, or committed to a fund, with a sum that nobody gives: low is 0.")
    UNSIZED_OUTFLOW,

    @Description("Nothing is known of what it has spent: low is 0.")
    NO_KNOWN_OUTFLOW,

    @Description("No dated fact tells since when it exists: listed, not summed.")
    UNDATED,

    @Description("There is no exchange rate for it: listed, not summed (R8).")
    UNCONVERTIBLE
}
