package org.moneytrail.generate;

/**
 * What a startup's number says of it.
 *
 * @param founded the month
 * @param rounds how often it raised money
 */
record Startup(int number, String id, String sector, String founder, int founded, int rounds) {

    /** The longest time from one round to the next. */
    static final int LONGEST_GAP = 18;

    static Startup of(World world, int number) {
        Dice dice = world.dice("startup", number);
        int rounds = 1 + dice.weighted(12, 20, 24, 20, 12, 8, 4);
        int latest = Months.LAST - LONGEST_GAP * rounds;
        return new Startup(
                number,
                world.startup(number),
                Sectors.ofStartup(number),
                "founder-" + number,
                dice.between(0, latest),
                rounds);
    }
}
