package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** One of the three cases of a sum. */
@Description("One of the three cases of a sum (R6, R13).")
public enum MoneyCase {
    @Description("The lower bound: what is sure.")
    LOW,
    @Description("The number that was said; the lower bound where only words were.")
    STATED,
    @Description("The upper bound; the stated number where none is given.")
    HIGH
}
