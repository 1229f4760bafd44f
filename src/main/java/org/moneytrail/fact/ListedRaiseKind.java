package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

/** How a listed company raised new money. */
@Description("How a listed company raised new money (R24).")
public enum ListedRaiseKind {
    @Description("The first sale of new shares to the public.")
    IPO,

    @Description("New shares sold to chosen buyers.")
    PRIVATE_PLACEMENT
}
