package org.moneytrail.observe;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.Code;
import org.moneytrail.refusal.Refusal;

/** What came of a statement, in the few words that a label can have. */
final class Outcomes {
    private Outcomes() {}

    static String of(@Nullable Throwable error) {
        if (error == null) {
            return "ok";
        }
        if (error instanceof CancellationException) {
            return "cancelled";
        }
        return error instanceof Refusal refusal ? refusal.code().name() : Code.INTERNAL.name();
    }
}
