package org.moneytrail.question;

import org.jspecify.annotations.Nullable;
import org.moneytrail.rule.ExclusionReason;

/** Which lines of a proof are asked for. */
record WantedLines(@Nullable Outcome outcome, @Nullable ExclusionReason reason) {

    boolean holds(@Nullable ExclusionReason given) {
        return (outcome == null || (outcome == Outcome.REACHED) == (given == null))
                && (reason == null || reason == given);
    }

    boolean all() {
        return outcome == null && reason == null;
    }
}
