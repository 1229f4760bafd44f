package org.moneytrail.curate.input;

import org.eclipse.microprofile.graphql.Description;

@Description("How a sum was told (R6).")
public enum Disclosure {
    @Description("To the last digit that it shows.")
    EXACT,
    @Description("About so much: 10 % either way.")
    APPROX,
    @Description("Not at all: there is a round, and no sum.")
    UNDISCLOSED
}
