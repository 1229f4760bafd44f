package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("What a firm's own budget is; only what was spent is an item of gross (R10).")
public enum NatureKind {
    @Description("Spent in the period.")
    SPENT,
    @Description("Announced for the period; no money yet.")
    PLAN,
    @Description("Income that could pay for something; no spending.")
    INCOME
}
