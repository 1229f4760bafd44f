package org.moneytrail.rule;

/** Ready-made methodologies (R15). */
public enum MethodologyPreset {
    /** Wants evidence of payment. */
    STRICT,
    /** Wants a closed round. */
    STANDARD,
    /** What headlines count: an announcement is enough; in-kind, secondary and debt count. */
    PRESS
}
