package org.moneytrail.http.probe;

/** An enum whose order is not the alphabet's. */
public enum Grade {
    WEAK,
    FAIR,
    STRONG,
    BEST
}
