package org.moneytrail.generate;

/** Months are counted from January 2013; the last one of which sources tell is May 2026. */
final class Months {

    static final int LAST = 160;
    static final int COUNT = LAST + 1;
    private static final int FIRST_YEAR = 2013;
    private static final String[] TEXTS = new String[COUNT];

    static {
        for (int month = 0; month < COUNT; month++) {
            TEXTS[month] = year(month) + "-" + twoDigits(month % 12 + 1);
        }
    }

    private Months() {}

    static int of(int year, int month) {
        return (year - FIRST_YEAR) * 12 + month - 1;
    }

    static int year(int month) {
        return FIRST_YEAR + month / 12;
    }

    static String text(int month) {
        return TEXTS[month];
    }

    static String day(int month, int day) {
        return TEXTS[month] + "-" + twoDigits(day);
    }

    /** As far as somebody knows it: mostly the day, sometimes the month or no more than the year. */
    static String vague(int month, Dice dice) {
        return switch (dice.weighted(72, 23, 5)) {
            case 0 -> day(month, dice.between(1, 28));
            case 1 -> text(month);
            default -> Integer.toString(year(month));
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
