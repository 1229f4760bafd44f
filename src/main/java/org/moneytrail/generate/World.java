package org.moneytrail.generate;

import java.util.List;

/**
 * How many there are of each sort, and who is who by number.
 *
 * @param startups all else grows with them
 * @param seed two worlds of one seed and size are the same
 */
record World(int startups, long seed) {

    /** Kinds that commit money to funds, with how often they do. */
    private static final List<Sort> PARTNERS =
            List.of(
                    Sort.STATE,
                    Sort.GOVERNMENT,
                    Sort.UNIVERSITY,
                    Sort.INSURER,
                    Sort.BANK,
                    Sort.LISTED,
                    Sort.TECH,
                    Sort.PARTNER,
                    Sort.PENSION,
                    Sort.SOVEREIGN,
                    Sort.VC);

    private static final int[] PARTNER_WEIGHTS = {28, 16, 5, 9, 5, 9, 3, 14, 3, 3, 5};

    Dice dice(String what, long number) {
        return Dice.of(seed, what, number);
    }

    int count(Sort sort) {
        return sort.least() + (sort.per() == 0 ? 0 : startups / sort.per());
    }

    int funds() {
        return 14 + startups / 8;
    }

    /** The first funds take other funds' place as partners: they are funds of funds. */
    int fundsOfFunds() {
        return 4 + funds() / 16;
    }

    int angels() {
        return 5 + startups / 40;
    }

    int sourcesOfMonth() {
        return 2 + startups / Months.COUNT;
    }

    String org(Sort sort, int number) {
        return sort.prefix() + number;
    }

    String fund(int number) {
        return "fund-" + number;
    }

    String startup(int number) {
        return "startup-" + number;
    }

    String angel(int number) {
        return "angel-" + number;
    }

    /** A page that was published in that month or, sometimes, up to half a year later. */
    String source(int month, Dice dice) {
        int later = dice.percent(15) ? dice.between(1, 6) : 0;
        int published = Math.min(Months.LAST, month + later);
        return sourceOf(published, dice.below(sourcesOfMonth()));
    }

    String sourceOf(int month, int number) {
        return "page-" + Months.text(month) + "-" + number;
    }

    /** An organization that commits money to funds; the well-known ones do so most often. */
    String partner(Dice dice) {
        Sort sort = PARTNERS.get(dice.weighted(PARTNER_WEIGHTS));
        return org(sort, dice.crowded(count(sort)));
    }

    /** Somebody who puts money into startups. */
    String investor(Dice dice) {
        return switch (dice.weighted(44, 24, 7, 7, 6, 5, 4, 2, 1)) {
            case 0 -> fund(fundsOfFunds() + dice.crowded(funds() - fundsOfFunds()));
            case 1 -> org(Sort.VC, dice.crowded(count(Sort.VC)));
            case 2 -> org(Sort.CVC, dice.crowded(count(Sort.CVC)));
            case 3 -> org(Sort.TECH, dice.crowded(count(Sort.TECH)));
            case 4 -> org(Sort.STATE, dice.crowded(count(Sort.STATE)));
            case 5 -> org(Sort.LISTED, dice.crowded(count(Sort.LISTED)));
            case 6 -> angel(dice.crowded(angels()));
            case 7 -> org(Sort.GOVERNMENT, dice.crowded(count(Sort.GOVERNMENT)));
            default -> org(Sort.PARTNER, dice.crowded(count(Sort.PARTNER)));
        };
    }
}
