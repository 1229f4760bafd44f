package org.moneytrail.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types that need nothing but the text of the cell. */
enum PlainType implements CellType {
    ID(PlainType::readId),
    TEXT(Cell::of),
    WORD(text -> matching(text, Patterns.WORD, "not a word in capitals such as FOUNDER_CEO")),
    DATE(PlainType::readDate),
    PARTIAL_DATE(PlainType::readPartialDate),
    YEAR(text -> matching(text, Patterns.YEAR, "not a year such as 2023")),
    MONEY(text -> readDecimal(text, 2, null)),
    NUMBER(text -> readDecimal(text, 8, null)),
    CHANGE(PlainType::readChange),
    PERCENT(text -> readDecimal(text, 8, BigDecimal.valueOf(100))),
    RATE(PlainType::readRate),
    BOOLEAN(PlainType::readBoolean),
    CURRENCY(PlainType::readCurrency),
    COUNTRY(PlainType::readCountry);

    private final Function<String, Cell> reading;

    PlainType(Function<String, Cell> reading) {
        this.reading = reading;
    }

    @Override
    public Cell read(String text) {
        return reading.apply(text);
    }

    private static Cell matching(String text, Pattern pattern, String reason) {
        return pattern.matcher(text).matches() ? Cell.of(text) : Cell.wrong(reason);
    }

    private static Cell readId(String text) {
        return matching(
                text,
                Patterns.ID,
                "not an id: lower-case letters and digits with single hyphens between, at most 100");
    }

    private static Cell readDate(String text) {
        return text.length() == 10 && isDate(text)
                ? Cell.of(text)
                : Cell.wrong(
                        isDate(text)
                                ? "a full date is needed, such as 2023-07-11"
                                : "not a date such as 2023-07-11");
    }

    private static Cell readPartialDate(String text) {
        return isDate(text)
                ? Cell.of(text)
                : Cell.wrong("not a date such as 2023, 2023-07 or 2023-07-11");
    }

    private static boolean isDate(String text) {
        if (!Patterns.PARTIAL_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).getValue() > 0;
                case 7 -> YearMonth.parse(text).getYear() > 0;
                default -> LocalDate.parse(text).getYear() > 0;
            };
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static Cell readDecimal(String text, int decimals, @Nullable BigDecimal highest) {
        if (text.startsWith("-") && Patterns.DECIMAL.matcher(text.substring(1)).matches()) {
            return Cell.wrong("must not be negative");
        }
        if (!Patterns.DECIMAL.matcher(text).matches()) {
            return Cell.wrong(
                    "not a plain number such as 1500000.50, at most 18 digits before the point");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.scale() > decimals) {
            return Cell.wrong("has more than " + decimals + " decimals");
        }
        return highest != null && number.compareTo(highest) > 0
                ? Cell.wrong("must be at most " + highest)
                : Cell.of(text);
    }

    private static Cell readRate(String text) {
        Cell cell = readDecimal(text, 10, null);
        return cell.value() != null && new BigDecimal(text).signum() == 0
                ? Cell.wrong("a rate must be above 0")
                : cell;
    }

    /** In percent; a fall is negative and never more than everything. */
    private static Cell readChange(String text) {
        return text.startsWith("-")
                ? PERCENT.read(text.substring(1)).value() == null
                        ? Cell.wrong("not a fall of 100 percent or less, such as -5.53")
                        : Cell.of(text)
                : NUMBER.read(text);
    }

    private static Cell readBoolean(String text) {
        return switch (text) {
            case "true" -> Cell.of(true);
            case "false" -> Cell.of(false);
            default -> Cell.wrong("not true or false", Nearest.to(text, List.of("true", "false")));
        };
    }

    private static Cell readCurrency(String text) {
        return Patterns.CURRENCIES.contains(text)
                ? Cell.of(text)
                : Cell.wrong(
                        "not a currency code of ISO 4217", Nearest.to(text, Patterns.CURRENCIES));
    }

    private static Cell readCountry(String text) {
        return Patterns.COUNTRIES.contains(text)
                ? Cell.of(text)
                : Cell.wrong(
                        "not a two-letter country code of ISO 3166",
                        Nearest.to(text, Patterns.COUNTRIES));
    }

    /** Held apart because an enum's constants come before its own static fields. */
    private static final class Patterns {
        static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");
        static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");
        static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
        static final Pattern PARTIAL_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
        static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
        static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
        static final List<String> CURRENCIES =
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .sorted()
                        .toList();
    }
}
