package org.moneytrail.fact;

/**
 * What one source said of one fact.
 *
 * @param id the id of the row that recorded it
 * @param canonical the telling that is shown first (R1)
 * @param telling the fields that the source gave
 */
public record Statement<T>(String id, Source source, boolean canonical, T telling) {

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
