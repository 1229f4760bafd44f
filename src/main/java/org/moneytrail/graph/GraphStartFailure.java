package org.moneytrail.graph;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The application can't start without its graph.
 * A configuration exception without a cause, because Quarkus tells those in one line and no stack trace.
 */
public final class GraphStartFailure extends ConfigurationException {
    private static final long serialVersionUID = 1L;

    public GraphStartFailure(String message) {
        super(message);
    }
}
