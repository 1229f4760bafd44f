package org.moneytrail.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Suspicions.Leg;
import org.moneytrail.dataset.Suspicions.Told;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.FxTable;

/** Finds what looks wrong among rounds and their parts: each finding names its rule and what it was compared with. */
final class SuspiciousRounds {

    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal ELEVEN = BigDecimal.valueOf(11);
    private static final BigDecimal LEAST_ALIKE = new BigDecimal("0.98");
    private static final BigDecimal MOST_ALIKE = new BigDecimal("1.02");
    private static final long DAYS_APART = 31;

    private final List<Told> rounds;
    private final Map<String, List<Leg>> legs;
    private final Map<String, String> founded;
    private final Set<String> registries;
    private final FxTable fx;
    private final long left;
    private final Map<String, Told> byId = new HashMap<>();
    private final TreeMap<Integer, Problems> byLine = new TreeMap<>();
    private final Problems found = new Problems();

    SuspiciousRounds(
            List<Told> rounds,
            Map<String, List<Leg>> legs,
            Map<String, String> founded,
            Set<String> registries,
            FxTable fx,
            long left) {
        this.rounds = rounds;
        this.legs = legs;
        this.founded = founded;
        this.registries = registries;
        this.fx = fx;
        this.left = left;
        rounds.forEach(round -> byId.put(round.id(), round));
    }

    Problems warnings() {
        for (Told round : rounds) {
            tenfold(round);
            abovePostMoney(round);
            beforeFounding(round);
            registeredCapital(round);
            legsAbove(round);
        }
        sameMoneyTwice();
        byLine.values().forEach(found::addAll);
        if (left > 0) {
            String reason =
                    left
                            + " rows beyond the first "
                            + Suspicions.MOST
                            + " were not compared with others; import smaller files to have all"
                            + " looked at";
            found.add(new Problem("rounds.csv", 0, null, null, reason, null, "NOT_COMPARED"));
        }
        return found;
    }

    private void tenfold(Told round) {
        Told shown = byId.get(round.fact());
        ToldSum sum = round.sum();
        ToldSum other = shown == null ? null : shown.sum();
        if (shown == null || shown.id().equals(round.id()) || sum == null || other == null) {
            return;
        }
        sum.on(round.on() == null ? shown.on() : round.on())
                .times(other, fx)
                .filter(times -> isTenfold(times) || isTenfold(inverse(times)))
                .ifPresent(
                        times ->
                                warn(
                                        round,
                                        "amount",
                                        sum.text(),
                                        "a tenfold of "
                                                + shown.id()
                                                + " ("
                                                + other.text()
                                                + "), or a tenth of it",
                                        Suspicion.TENFOLD));
    }

    private static boolean isTenfold(BigDecimal times) {
        return times.compareTo(NINE) > 0 && times.compareTo(ELEVEN) < 0;
    }

    private static BigDecimal inverse(BigDecimal times) {
        return times.signum() == 0 ? times : BigDecimal.ONE.divide(times, MathContext.DECIMAL64);
    }

    private void abovePostMoney(Told round) {
        ToldSum sum = round.sum();
        ToldSum value = round.postMoney();
        if (sum == null || value == null) {
            return;
        }
        sum.times(value, fx)
                .filter(times -> times.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(
                        times ->
                                warn(
                                        round,
                                        "amount",
                                        sum.text(),
                                        "above the value after it, " + value.text(),
                                        Suspicion.ABOVE_POST_MONEY));
    }

    private void beforeFounding(Told round) {
        String on = founded.get(round.startup());
        if (on != null && round.on() != null && round.on().isBefore(PartialDate.parse(on))) {
            warn(
                    round,
                    "announced_on",
                    round.on().text(),
                    round.startup() + " was founded on " + on,
                    Suspicion.BEFORE_FOUNDING);
        }
    }

    private void registeredCapital(Told round) {
        boolean registry = round.scope().equals("REGISTRY");
        boolean told = round.source() != null && registries.contains(round.source());
        if (round.sum() != null && (registry || told && round.scope().equals("ROUND"))) {
            warn(
                    round,
                    "amount",
                    round.sum().text(),
                    registry
                            ? "registered capital is a par value, not what was paid: it counts"
                                    + " nowhere (R11)"
                            : "the source is a registry: is this registered capital, scope"
                                    + " REGISTRY?",
                    Suspicion.REGISTERED_CAPITAL);
        }
    }

    /** Of an investor that two rows name the larger part counts, so that no telling is added to another. */
    private void legsAbove(Told round) {
        ToldSum whole = round.sum();
        List<Leg> parts = legs.getOrDefault(round.id(), List.of());
        if (whole == null || parts.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (Leg leg : parts) {
            BigDecimal share = leg.sum().on(round.on()).times(whole, fx).orElse(BigDecimal.ZERO);
            shares.merge(leg.investor(), share, BigDecimal::max);
        }
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(new BigDecimal("1.0001")) > 0) {
            String ids = parts.stream().map(Leg::id).collect(Collectors.joining(", "));
            warn(
                    round,
                    "amount",
                    whole.text(),
                    "below the sum of its parts " + ids,
                    Suspicion.LEGS_ABOVE_ROUND);
        }
    }

    private void sameMoneyTwice() {
        Map<String, List<Told>> byStartup =
                rounds.stream()
                        .filter(round -> round.sum() != null && round.on() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Told::startup, LinkedHashMap::new, Collectors.toList()));
        byStartup.values().forEach(this::sameMoneyTwice);
    }

    /** In the order of days, so that only neighbours are compared. */
    private void sameMoneyTwice(List<Told> ofOne) {
        List<Told> sorted =
                ofOne.stream().sorted(Comparator.comparing(SuspiciousRounds::day)).toList();
        for (int later = 1; later < sorted.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                long apart =
                        ChronoUnit.DAYS.between(day(sorted.get(earlier)), day(sorted.get(later)));
                if (apart > DAYS_APART) {
                    break;
                }
                compare(sorted.get(earlier), sorted.get(later));
            }
        }
    }

    private static LocalDate day(Told round) {
        return Objects.requireNonNull(round.on()).last();
    }

    private void compare(Told one, Told other) {
        boolean inOrder = one.line() < other.line();
        Told first = inOrder ? one : other;
        Told second = inOrder ? other : one;
        ToldSum sum = second.sum();
        ToldSum before = first.sum();
        if (sum == null || before == null || sum.currency().equals(before.currency())) {
            return;
        }
        sum.times(before, fx)
                .filter(times -> times.compareTo(LEAST_ALIKE) > 0)
                .filter(times -> times.compareTo(MOST_ALIKE) < 0)
                .ifPresent(
                        times ->
                                warn(
                                        second,
                                        "amount",
                                        sum.text(),
                                        "the same money as "
                                                + first.id()
                                                + " ("
                                                + before.text()
                                                + ") by that day's rate",
                                        Suspicion.SAME_MONEY_TWICE));
    }

    private void warn(
            Told round, String column, @Nullable String value, String reason, Suspicion rule) {
        byLine.computeIfAbsent(round.line(), any -> new Problems())
                .add(
                        new Problem(
                                Layout.ROUNDS.file(),
                                round.line(),
                                column,
                                value,
                                round.id() + ": " + reason,
                                null,
                                rule.name()));
    }
}
