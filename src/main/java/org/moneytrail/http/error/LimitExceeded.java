package org.moneytrail.http.error;

import graphql.execution.AbortExecutionException;

/** An operation that was measured and not begun. */
@SuppressWarnings("serial")
public final class LimitExceeded extends AbortExecutionException {

    public LimitExceeded(String message) {
        super(message);
    }
}
