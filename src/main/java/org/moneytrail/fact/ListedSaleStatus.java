package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** Whether holders of a listed company sold shares. */
@Description("Whether holders of a listed company sold shares (R24).")
public enum ListedSaleStatus {
    @Description("The shares were sold.")
    DONE,

    @Description("A sale was announced; how much was sold is not known.")
    PLAN,

    @Description("A total of several sales, which may lie among the others: never added to them.")
    AGGREGATE
}
