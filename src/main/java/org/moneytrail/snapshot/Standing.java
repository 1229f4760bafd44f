package org.moneytrail.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.money.MoneyTotal;

/** A snapshot as it stands on a day by both clocks: what the rules say of it is worked out once, when first asked for. */
public final class Standing {

    private final Snapshot snapshot;
    private final LocalDate day;
    private final Remembered<Map<String, RoundRow>> rounds;
    private final Map<CurrencyCode, Remembered<MoneyOfStartups>> money = new ConcurrentHashMap<>();

    Standing(Snapshot snapshot, LocalDate day) {
        this.snapshot = snapshot;
        this.day = day;
        this.rounds = new Remembered<>(this::allRounds);
    }

    private Standing(Snapshot snapshot, LocalDate day, Map<String, RoundRow> rounds) {
        this.snapshot = snapshot;
        this.day = day;
        this.rounds = new Remembered<>(() -> rounds);
    }

    /** The same day in another snapshot, in which these startups alone may stand otherwise. */
    Standing in(Snapshot after, Set<String> changed) {
        Standing fresh =
                rounds.find()
                        .map(known -> new Standing(after, day, patched(known, after, changed)))
                        .orElseGet(() -> new Standing(after, day));
        money.forEach(
                (currency, known) ->
                        known.find()
                                .ifPresent(
                                        sums ->
                                                fresh.money.put(
                                                        currency,
                                                        new Remembered<>(
                                                                () ->
                                                                        sums.in(
                                                                                after, snapshot,
                                                                                changed, clocks(),
                                                                                currency)))));
        return fresh;
    }

    private Map<String, RoundRow> patched(
            Map<String, RoundRow> known, Snapshot after, Set<String> changed) {
        Map<String, RoundRow> all = new TreeMap<>(known);
        for (String startup : changed) {
            snapshot.links().roundsOf(startup).forEach(round -> all.remove(round.slug()));
            rows(after, startup).forEach(row -> all.put(row.slug(), row));
        }
        return all;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public LocalDate day() {
        return day;
    }

    private Clocks clocks() {
        return new Clocks(day, day);
    }

    /** All rounds by slug. */
    public Map<String, RoundRow> rounds() {
        return rounds.get();
    }

    private Map<String, RoundRow> allRounds() {
        Map<String, RoundRow> all = new TreeMap<>();
        new ArrayList<>(snapshot.startups())
                .parallelStream()
                        .map(startup -> rows(snapshot, startup))
                        .toList()
                        .forEach(rows -> rows.forEach(row -> all.put(row.slug(), row)));
        return all;
    }

    private List<RoundRow> rows(Snapshot of, String startup) {
        List<NamedRound> named = of.links().roundsOf(startup);
        List<FundingRound> rounds = of.dossier(startup).rounds();
        List<RoundRow> rows = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            rows.add(RoundRow.of(named.get(i), rounds.get(i), day));
        }
        return rows;
    }

    public List<RoundRow> roundsOf(String startup) {
        return snapshot.links().roundsOf(startup).stream().map(r -> row(r.slug())).toList();
    }

    /** Rounds in which the party, or another that is the same body, is named, whatever became of them. */
    public Stream<RoundRow> roundsWith(String party) {
        return snapshot.links().roundsWith(party).map(round -> row(round.slug()));
    }

    private RoundRow row(String round) {
        return Objects.requireNonNull(rounds().get(round), round);
    }

    /** One id for each body that took part in its rounds, of any scope and status. */
    public Set<String> investorsOf(String startup) {
        return snapshot.links().roundsOf(startup).stream()
                .flatMap(round -> round.investors().stream())
                .map(party -> snapshot.links().body(party))
                .collect(Collectors.toSet());
    }

    /** Slugs of the startups in whose rounds it took part, or another that is the same body. */
    public Set<String> backedBy(String party) {
        return snapshot.links()
                .roundsWith(party)
                .map(NamedRound::startup)
                .collect(Collectors.toSet());
    }

    /** The last day of a round that somebody stands behind. */
    public Optional<LocalDate> latest(Stream<RoundRow> some) {
        return some.filter(RoundRow::vouchedFor)
                .map(RoundRow::effectiveOn)
                .filter(Objects::nonNull)
                .map(PartialDate::last)
                .max(Comparator.naturalOrder());
    }

    /** What the startup was worth after its latest round with a price, in the currency. */
    public Optional<BigDecimal> latestPostMoney(String startup, CurrencyCode currency) {
        return roundsOf(startup).stream()
                .filter(RoundRow::priced)
                .max(
                        Comparator.comparing(Standing::lastDay)
                                .thenComparing(RoundRow::slug, Comparator.reverseOrder()))
                .flatMap(
                        round ->
                                convert(
                                        Objects.requireNonNull(round.postMoney()),
                                        round.effectiveOn(),
                                        currency))
                .map(Cases::stated);
    }

    private static LocalDate lastDay(RoundRow round) {
        PartialDate on = round.effectiveOn();
        return on == null ? LocalDate.MIN : on.last();
    }

    /** At the rate of its own date; undated, at that of the day (R8). */
    public Optional<Cases> convert(
            MoneyRange money, @Nullable PartialDate on, CurrencyCode currency) {
        return snapshot.fx()
                .conversion(
                        money.currency(),
                        currency,
                        on == null ? day : on.last(),
                        on != null && on.yearOnly())
                .map(rate -> rate.apply(money.cases()));
    }

    /** What reached it under STANDARD; empty where no disclosed sum did, which is not the same as nothing. */
    public Optional<Cases> reached(String startup, CurrencyCode currency) {
        MoneyTotal total = money(currency).reached().get(startup);
        return total == null || total.count() == total.undisclosed()
                ? Optional.empty()
                : Optional.of(new Cases(total.low(), total.stated(), total.high()));
    }

    /** What of the party's sized legs reached startups under STANDARD; empty where it has none (R17). */
    public Optional<Cases> invested(String party, CurrencyCode currency) {
        Map<String, MoneyOfStartups.Legs> legs = money(currency).invested();
        return snapshot.links().bodies(party).stream()
                .map(legs::get)
                .filter(Objects::nonNull)
                .map(MoneyOfStartups.Legs::sum)
                .reduce(Cases::plus)
                .map(Cases::rounded);
    }

    private MoneyOfStartups money(CurrencyCode currency) {
        return money.computeIfAbsent(
                        currency,
                        any ->
                                new Remembered<>(
                                        () -> MoneyOfStartups.of(snapshot, clocks(), currency)))
                .get();
    }
}
