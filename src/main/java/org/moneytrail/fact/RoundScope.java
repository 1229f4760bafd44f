package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("What a row about a financing covers.")
public enum RoundScope {
    @Description("One whole round.")
    ROUND,
    @Description("One investor's part, or a first close (R11 DUPLICATE).")
    PARTIAL,
    @Description("A total of several rounds: never added to them (R11a).")
    AGGREGATE,
    @Description("Registered capital, which is par value and no price (R11 DUPLICATE).")
    REGISTRY,
    @Description("A public offering (R11 PUBLIC_OFFERING).")
    IPO
}
