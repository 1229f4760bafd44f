package org.moneytrail.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;

/** One value that a list is sorted by: a text, or a number. Values of one key are of one sort. */
record SortValue(String text, @Nullable BigDecimal number) implements Comparable<SortValue> {

    static SortValue of(String text) {
        return new SortValue(text, null);
    }

    /** By letters, whatever their case. */
    static SortValue name(String name) {
        return of(name.toLowerCase(Locale.ROOT));
    }

    static SortValue of(BigDecimal number) {
        return new SortValue(number.stripTrailingZeros().toPlainString(), number);
    }

    static SortValue of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    static @Nullable SortValue day(@Nullable LocalDate day) {
        return day == null ? null : of(day.toString());
    }

    static @Nullable SortValue date(@Nullable PartialDate date) {
        return day(date == null ? null : date.last());
    }

    static @Nullable SortValue text(@Nullable String text) {
        return text == null ? null : name(text);
    }

    static @Nullable SortValue sum(Optional<BigDecimal> sum) {
        return sum.map(SortValue::of).orElse(null);
    }

    /** As a cursor carries it. */
    String written() {
        return (number == null ? "t" : "n") + text;
    }

    /** @throws IllegalArgumentException if it was not written by us */
    static SortValue read(String written) {
        String text = written.substring(1);
        return switch (written.charAt(0)) {
            case 't' -> of(text);
            case 'n' -> of(new BigDecimal(text));
            default -> throw new IllegalArgumentException(written);
        };
    }

    @Override
    public int compareTo(SortValue other) {
        return number == null || other.number == null
                ? text.compareTo(other.text)
                : number.compareTo(other.number);
    }

    /** Equal where it sorts equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SortValue value && compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
