package org.moneytrail.http.error;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.moneytrail.refusal.Code;

/** Faults of our own: the log gets everything, the caller a reference to it. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private Faults() {}

    public static ApiError masked(Throwable fault) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(fault, "Internal error %s", reference);
        return answer(reference);
    }

    static ApiError masked(String fault) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf("Internal error %s: %s", reference, fault);
        return answer(reference);
    }

    private static ApiError answer(String reference) {
        return ApiError.of(Code.INTERNAL, "Internal error").with("reference", reference);
    }
}
