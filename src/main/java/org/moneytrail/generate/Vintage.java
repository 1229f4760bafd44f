package org.moneytrail.generate;

import java.util.List;

/** What a fund's number says of it. */
record Vintage(
        int number,
        String id,
        String kind,
        String manager,
        String body,
        String currency,
        int month,
        long size,
        boolean isSizeKnown) {

    private static final List<String> ABOVE =
            List.of("FUND_OF_FUNDS", "GOVERNMENT_GUIDANCE_FUND", "FUND_OF_FUNDS_AND_DIRECT");
    private static final List<String> BELOW =
            List.of("VC", "PE", "GOVERNMENT_INDUSTRY_FUND", "CVC", "SPV");

    static Vintage of(World world, int number) {
        Dice dice = world.dice("fund", number);
        boolean above = number < world.fundsOfFunds();
        String kind =
                above
                        ? ABOVE.get(dice.weighted(50, 40, 10))
                        : BELOW.get(dice.weighted(62, 12, 14, 8, 4));
        boolean dollars = !above && kind.equals("VC") && dice.percent(35);
        long million = above ? dice.between(1000, 30_000) : dice.between(200, 9000);
        return new Vintage(
                number,
                world.fund(number),
                kind,
                manager(world, kind, dice),
                body(world, kind, number),
                dollars ? "USD" : "CNY",
                dice.between(0, Months.LAST - 12),
                Sum.twoDigits(million * 1_000_000 / (dollars ? 7 : 1)),
                dice.percent(80));
    }

    int year() {
        return Months.year(month);
    }

    private static String manager(World world, String kind, Dice dice) {
        Sort sort =
                switch (kind) {
                    case "CVC" -> Sort.CVC;
                    case "GOVERNMENT_GUIDANCE_FUND", "GOVERNMENT_INDUSTRY_FUND" -> Sort.STATE;
                    default -> Sort.VC;
                };
        return world.org(sort, dice.crowded(world.count(sort)));
    }

    /** Some government funds are an organization of their own too. */
    private static String body(World world, String kind, int number) {
        int first = world.fundsOfFunds();
        int place = number - first;
        return kind.equals("GOVERNMENT_INDUSTRY_FUND")
                        && place >= 0
                        && place < world.count(Sort.GOVERNMENT)
                ? world.org(Sort.GOVERNMENT, place)
                : "";
    }
}
