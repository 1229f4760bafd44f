package org.moneytrail.generate;

import org.jspecify.annotations.Nullable;

/**
 * A sum as somebody told it (R6).
 *
 * @param worth what stood behind it, told or not, in whole units of the currency
 */
record Sum(
        long worth,
        String currency,
        @Nullable String amount,
        @Nullable String least,
        @Nullable String most,
        String disclosed) {

    private static final String[] CURRENCIES = {"CNY", "USD", "HKD", "EUR"};

    /** How many yuan a unit is worth, roughly; sums of all currencies are about as large. */
    private static final int[] YUAN = {1, 7, 1, 8};

    private static final int[] MILLIONS = {8, 25, 70, 180, 450, 1000, 2200};

    /** A round's: the later the larger, and one in fifty ten times as large as others. */
    static Sum ofRound(int stage, String currency, Dice dice) {
        long million = MILLIONS[Math.min(stage, MILLIONS.length - 1)];
        long percent = dice.between(35, 220) * (dice.percent(2) ? 10L : 1L);
        return told(twoDigits(million * percent * 10_000 / yuan(currency)), currency, dice);
    }

    static String currency(Dice dice) {
        return CURRENCIES[dice.weighted(66, 29, 3, 2)];
    }

    private static int yuan(String currency) {
        for (int i = 0; i < CURRENCIES.length; i++) {
            if (CURRENCIES[i].equals(currency)) {
                return YUAN[i];
            }
        }
        return 1;
    }

    static Sum told(long worth, String currency, Dice dice) {
        String text = Long.toString(worth);
        return switch (dice.weighted(46, 15, 8, 5, 11, 15)) {
            case 0 -> new Sum(worth, currency, text, null, null, "exact");
            case 1 -> new Sum(worth, currency, text, null, null, "approx");
            case 2 -> new Sum(worth, currency, text, text, null, "approx");
            case 3 -> new Sum(worth, currency, text, null, text, "approx");
            case 4 -> words(worth, currency);
            default -> new Sum(worth, currency, null, null, null, "undisclosed");
        };
    }

    /** "Tens of millions" and its like. */
    private static Sum words(long worth, String currency) {
        long decade = 1_000_000;
        while (decade * 10 <= worth) {
            decade *= 10;
        }
        return new Sum(
                worth, currency, null, Long.toString(decade), Long.toString(decade * 10), "approx");
    }

    boolean isNumber() {
        return amount != null;
    }

    /** Nobody raises 81,731,000. */
    static long twoDigits(long sum) {
        long unit = 1;
        while (sum / unit >= 100) {
            unit *= 10;
        }
        return Math.max(1, sum / unit) * unit;
    }
}
