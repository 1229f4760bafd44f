package org.moneytrail.fact;

import java.util.Map;
import java.util.function.Function;

/**
 * What one source said of one fact.
 *
 * @param id the id of the row that recorded it
 * @param canonical the telling that is shown first (R1)
 * @param telling the fields that the source gave, with their types
 * @param fields the same fields as they were recorded, beside what we say of the statement ({@link Recorded#given})
 */
public record Statement<T>(String id, Source source, boolean canonical, T telling, Fields fields) {

    private static final Fields NOT_KEPT = new Fields(Map.of());

    public static <T> Statement<T> of(
            String id, Source source, boolean canonical, Fields fields, Function<Fields, T> type) {
        return new Statement<>(id, source, canonical, type.apply(fields), fields);
    }

    Statement<T> light() {
        return new Statement<>(id, source, canonical, telling, NOT_KEPT);
    }

    /** R1's order: canonical, then reliability, then later publication; what is left is settled by the id. */
    boolean precedes(Statement<T> other) {
        if (canonical != other.canonical) {
            return canonical;
        }
        int reliability = source.reliability().compareTo(other.source.reliability());
        if (reliability != 0) {
            return reliability < 0;
        }
        return publishedAfter(other);
    }

    /** At the common precision of the two publication dates (R2). */
    boolean publishedAfter(Statement<T> other) {
        return other.source.publication().isBefore(source.publication());
    }
}
