package org.moneytrail.rule.mandate;

import org.eclipse.microprofile.graphql.Description;

/** Whether a fund may put money into a sector, as far as its clauses say (R21). */
public enum Verdict {
    @Description("A clause names the sector, or one above it, and nothing else binds (R21).")
    ALLOWED,

    @Description(
            "Allowed, but a share, a region or a part of the sector is a condition of it (R21).")
    CONDITIONAL,

    @Description(
            "A clause shuts the sector out, or names others exactly; vague words never do (R21).")
    FORBIDDEN,

    @Description("No clause is known that says either (R21); absence is no permission.")
    UNKNOWN
}
