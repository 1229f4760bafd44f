package org.moneytrail.refusal;

import org.jspecify.annotations.Nullable;

/** A reason not to answer that the caller may read: its message is shown as it stands, so it never names our insides. */
@SuppressWarnings("serial")
public abstract sealed class Refusal extends RuntimeException
        permits NotFound,
                InvalidArgument,
                Conflict,
                GraphUnavailable,
                QueryTooComplex,
                Timeout,
                Unauthenticated,
                Forbidden {

    private final Code code;

    Refusal(Code code, String message) {
        this(code, message, null);
    }

    Refusal(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
