package org.moneytrail.graph.row;

/** What the first number of a value says in its lowest bits; above them stands a length, a count, or a number of the dictionary. */
final class Sort {

    static final int BITS = 3;
    static final int MASK = (1 << BITS) - 1;

    /** One of {@link #NULL}, {@link #FALSE} and {@link #TRUE}, or what is a {@link #WHOLE} or a {@link #FRACTION}, which follows. */
    static final int WORD = 0;

    /** A text that was written out so many texts before, in the same rows. */
    static final int AGAIN = 1;

    /** A text that begins as that one: how much of it, and the rest, follow. */
    static final int LONGER = 2;

    static final int TEXT = 3;
    static final int SHARED = 4;
    static final int LIST = 5;
    static final int MAP = 6;

    /** A text of digits that ends in so many zeros: the other digits follow as a number, since sums of money are mostly zeros. */
    static final int DIGITS = 7;

    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int WHOLE = 3;
    static final int FRACTION = 4;

    private Sort() {}
}
