package org.moneytrail.snapshot;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when it is first asked for, once, and then remembered. */
final class Remembered<T> {

    private final Supplier<T> work;
    private volatile @Nullable T value;

    Remembered(Supplier<T> work) {
        this.work = work;
    }

    /** If it has been asked for. */
    Optional<T> find() {
        return Optional.ofNullable(value);
    }

    T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T mine = value;
            if (mine == null) {
                mine = work.get();
                value = mine;
            }
            return mine;
        }
    }
}
