package org.moneytrail.http.error;

import graphql.execution.AbortExecutionException;
import org.moneytrail.refusal.Refusal;

/** An operation that was refused as a whole and not begun. */
@SuppressWarnings("serial")
public final class Refused extends AbortExecutionException {

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
