package org.moneytrail.refusal;

import org.jspecify.annotations.Nullable;

/** The graph did not answer, or not in time; asking again later may help. */
public final class GraphUnavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    public GraphUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "GRAPH_UNAVAILABLE";
    }
}
