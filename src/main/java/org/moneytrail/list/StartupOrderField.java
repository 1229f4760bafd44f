package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What startups can be sorted by. */
@Description(
        "What startups can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum StartupOrderField {
    @Description("Its name, whatever the case of its letters.")
    NAME,
    @Description("The day of its founding; a year stands for its last day (R4).")
    FOUNDED_ON,
    @Description("The effective day of its latest announced or closed round (R4).")
    LATEST_ROUND,
    @Description(
            "What it was worth after the latest announced or closed round with a price, in yuan at the rate of that day.")
    LATEST_POST_MONEY,
    @Description(
            "What is documented as having reached it, the stated case, today and under STANDARD, in yuan (R11); not known where no disclosed sum did.")
    MONEY_REACHED,
    @Description("How many rounds it raised, of any scope and status.")
    ROUND_COUNT,
    @Description("How many are known to have taken part in its rounds, one for each body.")
    INVESTOR_COUNT
}
