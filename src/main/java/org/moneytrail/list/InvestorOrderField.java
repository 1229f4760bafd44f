package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What investors can be sorted by. */
@Description(
        "What investors can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum InvestorOrderField {
    @Description("Its name, whatever the case of its letters.")
    NAME,
    @Description(
            "In how many rounds it took part, of any scope and status, or a fund that is the same body.")
    DEAL_COUNT,
    @Description("In how many startups' rounds it took part, or a fund that is the same body.")
    STARTUP_COUNT,
    @Description(
            "What of its sized parts reached startups, the stated case, today and under STANDARD, in yuan (R17); not known where none of its parts is sized.")
    MONEY_INVESTED,
    @Description(
            "The effective day of the latest announced or closed round in which it is named (R4).")
    LATEST_DEAL
}
