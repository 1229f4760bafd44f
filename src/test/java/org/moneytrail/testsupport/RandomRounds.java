package org.moneytrail.testsupport;

import java.util.List;
import java.util.Random;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.Reliability;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;

/**
 * Any round at all: every scope, status and instrument, rival tellings, legs, payments, returns, containers (cycles too), totals,
 * and dates of every precision. Sums are such that the rates of {@link Question} leave at most two decimals.
 */
public final class RandomRounds {

    private static final List<String> CURRENCIES = List.of("CNY", "CNY", "USD", "HKD");
    private static final List<PartyRef> INVESTORS =
            List.of(
                    Rounds.person("wang"),
                    Rounds.organization("firm"),
                    Rounds.fund("fund"),
                    Rounds.organization("cloud"));

    private final Random random;
    private final boolean containers;

    private RandomRounds(long seed, boolean containers) {
        this.random = new Random(seed);
        this.containers = containers;
    }

    /** @param containers whether it may contain other rounds */
    public static Rounds round(int index, long seed, boolean containers) {
        return new RandomRounds(seed, containers).tell(name(index));
    }

    private static String name(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private Rounds tell(String slug) {
        Rounds round = Rounds.untold(slug).raisedBy(random.nextInt(3) == 0 ? "bolt" : "acme");
        for (int telling = random.nextInt(3); telling >= 0; telling--) {
            tellOnce(round.told(slug + telling));
        }
        for (PartyRef investor : INVESTORS) {
            if (random.nextInt(4) == 0) {
                leg(round, investor);
            }
        }
        while (random.nextInt(3) == 0) {
            round.paid(sum(), date());
        }
        while (random.nextInt(4) == 0) {
            round.returned(sum(), date());
        }
        return random.nextInt(8) == 0 ? round.flowedBackByContract(sum(), date()) : round;
    }

    private void tellOnce(Rounds round) {
        round.by(any(Reliability.values())).status(any(RoundStatus.values()));
        if (random.nextInt(4) > 0) {
            round.published(date());
        }
        if (random.nextInt(4) > 0) {
            round.announced(date());
        }
        if (random.nextInt(4) == 0) {
            round.closed(date());
        }
        if (random.nextInt(3) > 0) {
            round.instrument(any(Instrument.values()));
        }
        scope(round);
        amount(round);
        if (containers && random.nextInt(2) == 0) {
            round.mayContain(name(random.nextInt(8)), name(random.nextInt(8)));
        }
    }

    private void scope(Rounds round) {
        switch (random.nextInt(8)) {
            case 0 -> round.totalOf("2022-01-01", "2023-06-30");
            case 1 -> round.totalOf("2023-01-01", "2024-12-31");
            case 2 -> round.scope(RoundScope.PARTIAL).partOf(name(random.nextInt(8)));
            case 3 -> round.scope(any(RoundScope.values()));
            default -> round.scope(RoundScope.ROUND);
        }
    }

    private void amount(Rounds round) {
        String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        switch (random.nextInt(6)) {
            case 0 -> round.of(sum(), currency);
            case 1 -> round.about(sum());
            case 2 -> round.moreThan(sum());
            case 3 -> round.between(sum(), 900_000);
            case 4 -> round.of(sum(), "USD");
            default -> {}
        }
    }

    private void leg(Rounds round, PartyRef investor) {
        long sum = sum();
        switch (random.nextInt(3)) {
            case 0 -> round.leg(investor, sum);
            case 1 -> round.leg(investor, sum, sum / 4, sum / 2, sum);
            default -> round.leg(investor, sum, any(Instrument.values()));
        }
    }

    private long sum() {
        return 800L * (1 + random.nextInt(1000));
    }

    private String date() {
        String day =
                String.format(
                        java.util.Locale.ROOT,
                        "%d-%02d-%02d",
                        2022 + random.nextInt(3),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
        return day.substring(0, List.of(4, 7, 10, 10).get(random.nextInt(4)));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
