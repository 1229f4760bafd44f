package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** The order of the constants is the rule. */
@Description("How far a publisher is trusted, best first (R1).")
public enum Reliability {
    @Description("A prospectus, an annual report or another filing under law.")
    FILING,
    @Description("A register of companies or of funds.")
    REGISTRY,
    @Description("The company's own announcement.")
    COMPANY,
    @Description("Journalism with sources of its own.")
    PRESS,
    @Description("A digest, a database or a mirror that repeats others.")
    DIGEST,
    @Description("A post on a social network.")
    SOCIAL
}
