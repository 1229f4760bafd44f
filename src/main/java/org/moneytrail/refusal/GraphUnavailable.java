package org.moneytrail.refusal;

/** The graph cannot be reached or did not answer; asking again later may work. The cause is for the log only. */
@SuppressWarnings("serial")
public final class GraphUnavailable extends Refusal {

    public GraphUnavailable(String message) {
        super(Code.GRAPH_UNAVAILABLE, message);
    }

    public GraphUnavailable(String message, Throwable cause) {
        super(Code.GRAPH_UNAVAILABLE, message, cause);
    }
}
