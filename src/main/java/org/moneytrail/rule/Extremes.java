package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first few of many values, with how often each occurs: enough to know the very first while values come and go. It remembers
 * from where on it forgot, and is whole as long as one value before that is left.
 *
 * @param <V> compared by the order given
 */
public final class Extremes<V> implements Tally<Extremes<V>> {

    private static final int MANY = 32;
    private static final int FEW = 4;

    private final TreeMap<V, Integer> counts;
    private final int kept;
    private @Nullable V forgotten;

    private Extremes(Comparator<? super V> order, int kept) {
        this.counts = new TreeMap<>(order);
        this.kept = kept;
    }

    public static <V extends Comparable<? super V>> Extremes<V> largest() {
        return new Extremes<>(Comparator.<V>reverseOrder(), MANY);
    }

    /** Few of them are kept: there is one for each of many funds. */
    public static Extremes<LocalDate> earliest() {
        return new Extremes<>(Comparator.<LocalDate>naturalOrder(), FEW);
    }

    public void add(V value) {
        add(value, 1);
    }

    private void add(V value, int times) {
        if (isForgotten(value)) {
            return;
        }
        if (counts.merge(value, times, Integer::sum) == 0) {
            counts.remove(value);
        }
        if (counts.size() > kept) {
            forgotten = counts.pollLastEntry().getKey();
        }
    }

    private boolean isForgotten(V value) {
        return forgotten != null && counts.comparator().compare(value, forgotten) >= 0;
    }

    @Override
    public void add(Extremes<V> other) {
        forgetFrom(other);
        other.counts.forEach(this::add);
    }

    @Override
    public void subtract(Extremes<V> other) {
        forgetFrom(other);
        other.counts.forEach((value, times) -> add(value, -times));
    }

    /** What the other no longer knows, the two together do not know either. */
    private void forgetFrom(Extremes<V> other) {
        V limit = other.forgotten;
        if (limit != null && !isForgotten(limit)) {
            forgotten = limit;
            counts.tailMap(limit, true).clear();
        }
    }

    @Override
    public Extremes<V> copy() {
        Extremes<V> copy = new Extremes<>(counts.comparator(), kept);
        copy.add(this);
        return copy;
    }

    @Override
    public boolean isWhole() {
        return forgotten == null || !counts.isEmpty();
    }

    @Override
    public int weight() {
        return 200 + 100 * counts.size();
    }

    /** Empty where there is none. */
    public Optional<V> first() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.firstKey());
    }
}
