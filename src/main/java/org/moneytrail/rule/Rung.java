package org.moneytrail.rule;

/** How far money got (R16); a methodology names the rung that it wants (R15). */
public enum Rung {
    INTEREST,
    RUMOURED,
    ANNOUNCED,
    CLOSED,
    DISBURSED
}
