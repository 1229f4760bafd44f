package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("What was given for the money, or instead of it.")
public enum Instrument {
    @Description("New shares for money.")
    EQUITY,
    @Description("Cloud or computing credits: nothing that can be spent elsewhere (R11 IN_KIND).")
    COMPUTE_CREDIT,
    @Description("Existing shares changed hands; the company received nothing (R11 SECONDARY).")
    SECONDARY,
    @Description(
            "A loan that can become shares; counts as equity unless the methodology says otherwise (R11 DEBT).")
    CONVERTIBLE,
    @Description("Partly not cash; a leg may say how much (R12).")
    MIXED,
    @Description("A loan (R11 DEBT).")
    DEBT
}
