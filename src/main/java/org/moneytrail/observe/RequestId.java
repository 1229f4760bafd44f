package org.moneytrail.observe;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The name of one request in logs, answers and at whatever stands in front; it goes with the Vert.x context of the request. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    static final String KEY = "requestId";

    /** Nothing that a log, a header or a terminal could take for more than a name. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** The id that the request came with, where it is fit to be logged, else a new one. */
    public static String of(@Nullable String given) {
        return given != null && SANE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    /** From here on every line that this request logs has it. */
    public static void remember(String id) {
        MDC.put(KEY, id);
    }

    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY)).map(Object::toString);
    }
}
