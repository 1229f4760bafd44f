package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What funds can be sorted by. */
@Description(
        "What funds can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum FundOrderField {
    @Description("Its name, whatever the case of its letters.")
    NAME,
    @Description("The year in which it began.")
    VINTAGE,
    @Description("Its size in yuan, at the rate of its first year (R8).")
    SIZE,
    @Description("How many commitments to it are documented (R19).")
    COMMITMENT_COUNT,
    @Description(
            "In how many startups' rounds it, or the organization that is the same body, took part.")
    STARTUP_COUNT,
    @Description(
            "What of its sized parts reached startups, the stated case, today and under STANDARD, in yuan (R17).")
    MONEY_INVESTED
}
