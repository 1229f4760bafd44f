package org.moneytrail.question;

/** Whether an item, or a part of it, reached a startup (R11). */
public enum Outcome {
    REACHED,
    EXCLUDED
}
