package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** What a headline sum speaks of, by our reading (R26). */
@Description("What a headline sum speaks of, by our reading (R26).")
public enum ClaimKind {
    @Description("Money that investors are said to have put in.")
    INVESTMENT,

    @Description("Money that is to come: no flow.")
    PLAN,

    @Description("A firm's own money: no investment.")
    INTERNAL
}
