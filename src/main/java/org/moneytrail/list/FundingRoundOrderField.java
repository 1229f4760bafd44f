package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What rounds can be sorted by. */
@Description(
        "What rounds can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum FundingRoundOrderField {
    @Description("Its effective day (R4).")
    EFFECTIVE_ON,
    @Description("The day of its announcement; a month or a year stands for its last day.")
    ANNOUNCED_ON,
    @Description(
            "Its sum, the stated case, in yuan at the rate of its effective day (R6, R8); a sum told by words alone counts its lower bound.")
    AMOUNT,
    @Description("What the company was worth after it, in yuan at the rate of its effective day.")
    POST_MONEY,
    @Description("How many are named in it.")
    INVESTOR_COUNT,
    @Description("The name of the startup that raised it.")
    STARTUP_NAME
}
