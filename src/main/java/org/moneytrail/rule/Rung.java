package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "How far money got. Each rung of a ladder is cumulative: what got at least that far (R16); a methodology names the rung that it wants (R15).")
public enum Rung {
    @Description("An investor looked, and no money is known: counted only.")
    INTEREST,
    @Description("At least rumoured.")
    RUMOURED,
    @Description("At least announced.")
    ANNOUNCED,
    @Description("At least closed.")
    CLOSED,
    @Description("A source says that it was received.")
    DISBURSED
}
