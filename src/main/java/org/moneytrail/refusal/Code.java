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
    /** No failure: clients that send the hash of a query take it as the request for the query itself. */
    PERSISTED_QUERY_NOT_FOUND,
    /** A fault of ours: never thrown on purpose, so no {@link Refusal} carries it. */
    INTERNAL
}
