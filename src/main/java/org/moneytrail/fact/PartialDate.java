package org.moneytrail.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A date as far as it is known: {@code 2023}, {@code 2023-07} or {@code 2023-07-11}. "2023" is not 2023-12-31, so both ends
 * are kept.
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final String SHAPE = "0000-00-00";
    private static final int OF_YEAR = 4;
    private static final int OF_MONTH = 7;

    private static final int FIRST_KEPT = 1900;
    private static final int LAST_KEPT = 2099;

    /** What is told happened on a few thousand days, and a graph tells it a million times. */
    private static final Map<String, PartialDate> KEPT = new ConcurrentHashMap<>();

    /**
     * The same object for the same date of our time.
     *
     * @throws DateTimeException if the text is none of the three forms or no day of the calendar
     */
    public static PartialDate parse(String text) {
        PartialDate kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        PartialDate date = read(text);
        int year = date.first.getYear();
        if (year >= FIRST_KEPT && year <= LAST_KEPT) {
            KEPT.put(text, date);
        }
        return date;
    }

    private static PartialDate read(String text) {
        if (!hasForm(text)) {
            throw new DateTimeException("not a date: '" + text + "' (2023, 2023-07 or 2023-07-11)");
        }
        int year = Integer.parseInt(text, 0, OF_YEAR, 10);
        if (text.length() == OF_YEAR) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(text, OF_YEAR + 1, OF_MONTH, 10);
        if (text.length() == OF_MONTH) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new PartialDate(text, first, first.withDayOfMonth(first.lengthOfMonth()));
        }
        LocalDate day =
                LocalDate.of(year, month, Integer.parseInt(text, OF_MONTH + 1, text.length(), 10));
        return new PartialDate(text, day, day);
    }

    private static boolean hasForm(String text) {
        int length = text.length();
        if (length != OF_YEAR && length != OF_MONTH && length != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            boolean dash = SHAPE.charAt(i) == '-';
            if (dash ? sign != '-' : sign < '0' || sign > '9') {
                return false;
            }
        }
        return true;
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** @throws DateTimeException if the day is not known */
    public LocalDate day() {
        if (!first.equals(last)) {
            throw new DateTimeException("not a day: '" + text + "'");
        }
        return first;
    }

    public boolean yearOnly() {
        return text.length() == 4;
    }

    public boolean monthKnown() {
        return text.length() > 4;
    }

    /** Dates are compared at their common precision: 2026-01 is neither before nor after 2026-01-09 (R2, R3). */
    public boolean isBefore(PartialDate other) {
        return last.isBefore(other.first);
    }

    public boolean differsFrom(PartialDate other) {
        return isBefore(other) || other.isBefore(this);
    }

    /** The same precision, but no later than the day on which a source could know it (R4). */
    public PartialDate capped(LocalDate known) {
        if (!last.isAfter(known)) {
            return this;
        }
        return new PartialDate(text, first.isAfter(known) ? known : first, known);
    }
}
