package org.moneytrail.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact about money: a node of the graph, because events have more than two parties and every one needs its sources.
 *
 * @param <T> what a source can tell of it
 */
public interface Fact<T> {

    /** The readable part of its id, unique within its type. */
    String slug();

    Statements<T> statements();

    /** The same fact as far as it was known on a day; null if nothing of it had been published (R5). */
    @Nullable Fact<T> knownAt(java.time.LocalDate day);
}
