package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** How far an investor went without money being known (R16). */
@Description("How far an investor went without money being known (R16).")
public enum InterestKind {
    @Description("The investor looked at it, or asked to be let in.")
    LOOKED,

    @Description("Terms were signed; nothing is known to have been paid.")
    TERM_SHEET,

    @Description("The investor had agreed and stepped back.")
    WITHDREW,

    @Description("The investor looked and said no.")
    PASSED
}
