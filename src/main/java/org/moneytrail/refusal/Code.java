package org.moneytrail.refusal;

/** The closed list of what {@code extensions.code} of an error can be; the names are part of the API's contract. */
public enum Code {
    NOT_FOUND,
    INVALID_ARGUMENT,
    QUERY_TOO_COMPLEX,
    TIMEOUT,
    UNAUTHENTICATED,
    FORBIDDEN,
    CONFLICT,
    GRAPH_UNAVAILABLE,
    /** A fault of ours: never thrown on purpose, so no {@link Refusal} carries it. */
    INTERNAL
}
