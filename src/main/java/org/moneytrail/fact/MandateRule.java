package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** What a clause asks of a fund (R21). */
@Description("What a clause asks of a fund (R21).")
public enum MandateRule {
    @Description("The money may go into the named sectors and nowhere else.")
    ALLOW_ONLY,

    @Description("The money may not go into the named sectors.")
    EXCLUDE,

    @Description("A multiple of the money, or a share of the fund, must go to firms of the region.")
    REINVEST_LOCALLY,

    @Description(
            "A share bounds what goes to one use; whether from above or below is in the words of the source.")
    LIMIT_SHARE
}
