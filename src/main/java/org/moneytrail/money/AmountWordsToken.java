package org.moneytrail.money;

import java.math.BigDecimal;
import java.util.List;

/** One word of an amount: what the lexer makes of the text and the grammar puts together. */
sealed interface AmountWordsToken {

    /** A number as such: {@code 2.5}, {@code 三}, {@code half a}. */
    record Digits(BigDecimal value) implements AmountWordsToken {}

    /**
     * What a number is multiplied by.
     *
     * @param big it closes a section of the number (萬, 億, million), as 十, 百, 千 and "hundred" don't
     * @param plural "tens of", "millions": without a number before it, it means several
     */
    record Unit(BigDecimal value, boolean big, boolean plural) implements AmountWordsToken {

        boolean isTen() {
            return value.compareTo(BigDecimal.TEN) == 0;
        }
    }

    record Bound(Kind kind, Place place) implements AmountWordsToken {}

    /** The currencies that a word may name, the likeliest first: {@code $} may be USD, HKD, … */
    record Named(List<CurrencyCode> candidates) implements AmountWordsToken {}

    enum Mark implements AmountWordsToken {
        SEVERAL,
        UPWARDS,
        ZERO,
        TO,
        TILDE,
        BETWEEN,
        AND
    }

    enum Kind {
        MORE_THAN,
        NEARLY,
        UP_TO,
        ABOUT
    }

    /** Before the number, after it, or right after its digits as well (3億多, 30多億, 300-plus million). */
    enum Place {
        BEFORE,
        AFTER,
        WITHIN
    }
}
