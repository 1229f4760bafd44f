package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** Of what the ratio of a clause is taken. */
@Description("Of what the ratio of a clause is taken (R21).")
public enum RatioBasis {
    @Description("A multiple of the money that the limited partner gives.")
    LP_MONEY,

    @Description("A share of the fund.")
    FUND,

    @Description("A share of each fund into which the fund puts money.")
    SUB_FUND
}
