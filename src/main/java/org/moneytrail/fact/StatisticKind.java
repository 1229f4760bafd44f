package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** What the value of a statistic is. */
@Description("What the value of a statistic is (R29).")
public enum StatisticKind {
    @Description("Money; the unit is a currency.")
    AMOUNT,

    @Description("A number of things; the unit names them.")
    COUNT,

    @Description("A share of a whole, in percent.")
    SHARE
}
