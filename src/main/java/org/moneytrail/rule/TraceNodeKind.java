package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description("What a node of a trace is.")
public enum TraceNodeKind {
    @Description("Where the money arrived.")
    STARTUP,
    @Description("The round, or the part of it that reached the startup.")
    ROUND,
    @Description("A fund: its money is its LPs' (R19).")
    FUND,
    @Description("An organization that paid from its own pocket.")
    ORGANIZATION,
    @Description("A person who paid from their own pocket.")
    PERSON,
    @Description("Participants whose parts nobody sizes, together with undisclosed others (R17).")
    SYNDICATE,
    @Description("Money whose origin nobody documents.")
    UNKNOWN,
    @Description("A path that comes back to where it has been (R19).")
    CIRCULAR
}
