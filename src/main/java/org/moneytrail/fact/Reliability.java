package org.moneytrail.fact;

/** How far a publisher is trusted, best first (R1). The order of the constants is the rule. */
public enum Reliability {
    FILING,
    REGISTRY,
    COMPANY,
    PRESS,
    DIGEST,
    SOCIAL
}
