package org.moneytrail.tally;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.moneytrail.snapshot.Snapshot;

/** The last answer to one question, and the work on the next one, which is done once however many wait for it. */
final class Slot<T> {

    /** An answer, and the snapshot that it is true of. */
    record Known<T>(Snapshot snapshot, T value) {}

    /**
     * @param told completes once the result is kept
     */
    private record Work<T>(
            Snapshot snapshot, CompletableFuture<T> result, CompletableFuture<T> told, Pace pace) {}

    /** Works an answer out from what was known last. */
    interface Maker<T> {
        CompletableFuture<T> make(Snapshot snapshot, @Nullable Known<T> last, Pace pace);
    }

    private @Nullable Known<T> known;
    private @Nullable Work<T> work;
    private int waiting;

    /** One who waits has to leave in the end. */
    synchronized CompletableFuture<T> enter(Snapshot snapshot, Maker<T> maker) {
        waiting++;
        Known<T> last = known;
        if (last != null && last.snapshot() == snapshot) {
            return CompletableFuture.completedFuture(last.value());
        }
        Work<T> running = work;
        if (running != null && running.snapshot() == snapshot) {
            running.pace().goOn();
            return running.told();
        }
        if (running != null && running.pace().isResting()) {
            running.result().cancel(false);
        }
        Pace pace = new Pace();
        CompletableFuture<T> result = maker.make(snapshot, last, pace);
        CompletableFuture<T> told =
                result.whenComplete((value, error) -> done(snapshot, result, value));
        if (!told.isDone()) {
            work = new Work<>(snapshot, result, told, pace);
        }
        return told;
    }

    private synchronized void done(
            Snapshot snapshot, CompletableFuture<T> finished, @Nullable T value) {
        Work<T> running = work;
        if (running != null && running.result() == finished) {
            work = null;
        }
        Known<T> last = known;
        if (value != null && (last == null || last.snapshot().version() <= snapshot.version())) {
            known = new Known<>(snapshot, value);
        }
    }

    /** What nobody waits for any more rests: whoever ran out of time asks again, and finds it further on. */
    synchronized void leave() {
        waiting--;
        if (waiting == 0 && work != null) {
            work.pace().rest();
        }
    }

    synchronized @Nullable Known<T> known() {
        return known;
    }
}
