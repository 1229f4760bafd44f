package org.moneytrail.rule;

/**
 * Something that reports of single startups add up to. Sums are kept unrounded, so that taking away what one startup added
 * leaves what the others add up to. It changes in place and belongs to one thread until it is handed over.
 *
 * @param <T> itself
 */
public interface Tally<T extends Tally<T>> {

    void add(T other);

    /** Takes away what was added before. */
    void subtract(T other);

    T copy();

    /** False once something was taken away that it cannot do without: then it has to be worked out anew. */
    default boolean isWhole() {
        return true;
    }

    /** Called when nothing more is added for now. */
    default void settle() {}

    /** Roughly how many bytes it takes. */
    int weight();
}
