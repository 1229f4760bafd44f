package org.moneytrail.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Remembered<Map<String, RoundRow>> rounds = new Remembered<>(this::allRounds);
    private final Map<CurrencyCode, Remembered<MoneyOfStartups>> money = new ConcurrentHashMap<>();

    Standing(Snapshot snapshot, LocalDate day) {
        this.snapshot = snapshot;
        this.day = day;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public LocalDate day() {
        return day;
    }

    /** All rounds by slug. */
    public Map<String, RoundRow> rounds() {
        return rounds.get();
    }

    private Map<String, RoundRow> allRounds() {
        Map<String, RoundRow> all = new LinkedHashMap<>();
        snapshot.facts().rounds().forEach(round -> all.put(round.slug(), RoundRow.of(round, day)));
        return all;
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
                .flatMap(round -> round.legs().stream())
                .map(leg -> snapshot.links().body(leg.investor().id()))
                .collect(Collectors.toSet());
    }

    /** Slugs of the startups in whose rounds it took part, or another that is the same body. */
    public Set<String> backedBy(String party) {
        return snapshot.links()
                .roundsWith(party)
                .map(FundingRound::startup)
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
        return snapshot.facts()
                .fx()
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
        Map<String, Cases> legs = money(currency).invested();
        return snapshot.links().bodies(party).stream()
                .map(legs::get)
                .filter(Objects::nonNull)
                .reduce(Cases::plus);
    }

    private MoneyOfStartups money(CurrencyCode currency) {
        Clocks clocks = new Clocks(day, day);
        return money.computeIfAbsent(
                        currency,
                        any ->
                                new Remembered<>(
                                        () -> MoneyOfStartups.of(snapshot, clocks, currency)))
                .get();
    }
}
