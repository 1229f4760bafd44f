package org.moneytrail.fact;

/** Whether a firm's own budget was spent, planned, or is income that could pay for something. */
public enum NatureKind {
    SPENT,
    PLAN,
    INCOME
}
