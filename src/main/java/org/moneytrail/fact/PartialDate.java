package org.moneytrail.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: {@code 2023}, {@code 2023-07} or {@code 2023-07-11}. "2023" is not 2023-12-31, so both ends
 * are kept.
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @throws DateTimeException if the text is none of the three forms or no day of the calendar */
    public static PartialDate parse(String text) {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return new PartialDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        if (DAY.matcher(text).matches()) {
            return of(LocalDate.parse(text));
        }
        throw new DateTimeException("not a date: '" + text + "' (2023, 2023-07 or 2023-07-11)");
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
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
