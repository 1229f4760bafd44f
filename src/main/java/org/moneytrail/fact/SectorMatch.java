package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** How well our sectors fit the words of a clause (R21). */
@Description("How well our sectors fit the words of a clause (R21).")
public enum SectorMatch {
    @Description("The named sectors are what the words say.")
    EXACT,

    @Description(
            "A named sector is wider or vaguer than the words; such a clause may allow, never forbid.")
    BROAD
}
