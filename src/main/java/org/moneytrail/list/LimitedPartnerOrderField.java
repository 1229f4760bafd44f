package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What limited partners can be sorted by. */
@Description(
        "What limited partners can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum LimitedPartnerOrderField {
    @Description("Its name, whatever the case of its letters.")
    NAME,
    @Description("To how many funds it committed money.")
    FUND_COUNT,
    @Description(
            "The sum of its sized commitments in yuan, each at the rate of its own date (R8); not known where none is sized.")
    MONEY_COMMITTED
}
