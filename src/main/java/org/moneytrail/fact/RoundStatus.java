package org.moneytrail.fact;

/** How far a round had got by a statement's own date (R2). */
public enum RoundStatus {
    RUMOURED,
    ANNOUNCED,
    CLOSED,
    /** Called off, or a rumour that was denied. */
    CANCELLED
}
