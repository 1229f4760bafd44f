package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param own of funds that keep their books in a currency that somebody tells
 * @param others of those of which nobody does
 */
record KeptPast(Snapshot snapshot, LocalDate on, FundBodies bodies, FundTally own, FundTally others)
        implements FundPast {

    private static final CapitalScope EVERYTHING = new CapitalScope(null, null, null, null, null);

    /** In which a question has to be that asks in each fund's own. */
    private static final CurrencyCode ANY = CurrencyCode.CNY;

    /** @param otherwise the currency of funds that have none of their own */
    static Uni<KeptPast> of(
            Tallies tallies, Snapshot snapshot, LocalDate on, CurrencyCode otherwise) {
        List<FundProfile> funds = List.copyOf(snapshot.things().funds().values());
        boolean allTold = funds.stream().allMatch(fund -> fund.currency() != null);
        Uni<FundTally> others =
                allTold
                        ? Uni.createFrom().item(FundTally::new)
                        : tallies.of(
                                snapshot, question(on, otherwise, new Measure.Outflows(false)));
        return tallies.of(snapshot, question(on, ANY, new Measure.Outflows(true)))
                .flatMap(
                        own ->
                                others.map(
                                        rest ->
                                                new KeptPast(
                                                        snapshot,
                                                        on,
                                                        new FundBodies(funds),
                                                        own,
                                                        rest)));
    }

    /** Whatever was ever told counts, as it stood on the day (R22). */
    private static TallyQuestion<FundTally> question(
            LocalDate on, CurrencyCode currency, Measure<FundTally> measure) {
        return new TallyQuestion<>(
                new CapitalQuestion(
                        EVERYTHING, new Clocks(on, LocalDate.MAX), Methodology.STANDARD, currency),
                Set.of(),
                measure);
    }

    private FundTally of(FundProfile fund) {
        return fund.currency() == null ? others : own;
    }

    @Override
    public Outflow invested(FundProfile fund, CurrencyCode currency) {
        return of(fund).invested(fund, () -> participations(fund));
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
        return of(fund).since(fund);
    }
}
