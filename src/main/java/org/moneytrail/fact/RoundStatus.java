package org.moneytrail.fact;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a round had got by a day (R2).")
public enum RoundStatus {
    @Description("Told of without anybody's name behind it (R11 RUMOURED).")
    RUMOURED,
    @Description("Announced by somebody who takes part; not closed.")
    ANNOUNCED,
    @Description(
            "Closed: the parties are bound. Whether the money was paid is another question (R15).")
    CLOSED,
    @Description("Called off, or a rumour that was denied (R11 CANCELLED).")
    CANCELLED
}
