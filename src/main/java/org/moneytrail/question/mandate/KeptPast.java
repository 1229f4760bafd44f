package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.moneytrail.fact.Clocks;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Methodology;
import org.moneytrail.rule.mandate.FundBodies;
import org.moneytrail.rule.mandate.FundPast;
import org.moneytrail.rule.mandate.FundTally;
import org.moneytrail.rule.mandate.Outflow;
import org.moneytrail.snapshot.NamedRound;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.tally.Measure;
import org.moneytrail.tally.Tallies;
import org.moneytrail.tally.TallyQuestion;

/**
 * What funds put into rounds, as sums over startups.
 *
 * @param otherwise the currency of funds that have none of their own
 * @param tallies by currency, since each fund is counted in its own
 */
record KeptPast(
        Snapshot snapshot,
        LocalDate on,
        CurrencyCode otherwise,
        FundBodies bodies,
        Map<CurrencyCode, FundTally> tallies)
        implements FundPast {

    private static final CapitalScope EVERYTHING = new CapitalScope(null, null, null, null, null);

    /** @param otherwise the currency of funds that have none of their own */
    static Uni<KeptPast> of(
            Tallies tallies, Snapshot snapshot, LocalDate on, CurrencyCode otherwise) {
        Set<String> currencies = new TreeSet<>();
        List<FundProfile> funds = List.copyOf(snapshot.things().funds().values());
        funds.forEach(
                fund ->
                        currencies.add(
                                fund.currency() == null
                                        ? otherwise.code()
                                        : fund.currency().code()));
        Map<CurrencyCode, FundTally> found = new HashMap<>();
        return Multi.createFrom()
                .iterable(currencies)
                .map(CurrencyCode::new)
                .onItem()
                .transformToUniAndConcatenate(
                        currency ->
                                tallies.of(snapshot, question(on, currency))
                                        .invoke(tally -> found.put(currency, tally)))
                .collect()
                .last()
                .map(any -> new KeptPast(snapshot, on, otherwise, new FundBodies(funds), found));
    }

    /** Whatever was ever told counts, as it stood on the day (R22). */
    private static TallyQuestion<FundTally> question(LocalDate on, CurrencyCode currency) {
        return new TallyQuestion<>(
                new CapitalQuestion(
                        EVERYTHING, new Clocks(on, LocalDate.MAX), Methodology.STANDARD, currency),
                Set.of(),
                new Measure.Outflows());
    }

    @Override
    public Outflow invested(FundProfile fund, CurrencyCode currency) {
        return Objects.requireNonNull(tallies.get(currency), currency.code())
                .invested(fund, () -> participations(fund));
    }

    private List<String> participations(FundProfile fund) {
        return snapshot.links()
                .roundsWith("Fund:" + fund.slug())
                .map(NamedRound::startup)
                .distinct()
                .sorted()
                .flatMap(
                        startup ->
                                FundTally.participations(
                                        fund, snapshot.dossier(startup).rounds(), on, bodies)
                                        .stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> since(FundProfile fund) {
        CurrencyCode own = fund.currency() == null ? otherwise : fund.currency();
        return Objects.requireNonNull(tallies.get(own), own.code()).since(fund);
    }
}
