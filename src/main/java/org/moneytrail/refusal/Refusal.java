package org.moneytrail.refusal;

import org.jspecify.annotations.Nullable;

/** An error that is told to the client as it is: its message is meant to be read, its code to be matched. */
public abstract sealed class Refusal extends RuntimeException permits GraphUnavailable {
    private static final long serialVersionUID = 1L;

    protected Refusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public abstract String code();
}
