package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.MarketStatistic;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.question.FundRecord;
import org.moneytrail.question.FundRepository;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.market.SupplyYear;

@GraphQLApi
public class SupplyApi {

    private static final int MOST_YEARS = 50;

    private final CapitalFactsRepository capital;
    private final FundRepository funds;
    private final FactRepository facts;
    private final SectorRepository sectors;

    SupplyApi(
            CapitalFactsRepository capital,
            FundRepository funds,
            FactRepository facts,
            SectorRepository sectors) {
        this.capital = capital;
        this.funds = funds;
        this.facts = facts;
        this.sectors = sectors;
    }

    @Query("supplyShift")
    @Description(
            "Year by year where money for funds came from, and how often companies invested themselves (R29).")
    public Uni<@NonNull List<@NonNull SupplyYearView>> supplyShift(
            @Name("from") @NonNull @Description("The first year, such as 2021.") int from,
            @Name("to") @NonNull @Description("The last year; at most 50 years.") int to) {
        if (to < from || to - from >= MOST_YEARS) {
            throw InvalidArgument.at(
                    "to", "must lie 0 to " + (MOST_YEARS - 1) + " years after " + from);
        }
        return Uni.combine()
                .all()
                .unis(
                        sectors.all()
                                .flatMap(all -> capital.fetch(all.names().keySet(), List.of())),
                        funds.all(),
                        facts.all(MarketStatistic.class))
                .with(SupplyApi::known)
                .flatMap(this::withPartners)
                .map(known -> years(from, to, known));
    }

    private static SupplyYear.Facts known(
            CapitalFacts capital, List<FundRecord> funds, List<MarketStatistic> statistics) {
        return new SupplyYear.Facts(
                funds.stream().flatMap(fund -> fund.commitments().stream()).toList(),
                funds.stream().collect(Collectors.toMap(f -> f.fund().slug(), FundRecord::fund)),
                capital.organizations(),
                capital.rounds(),
                statistics);
    }

    private Uni<SupplyYear.Facts> withPartners(SupplyYear.Facts known) {
        List<String> partners =
                known.commitments().stream().map(c -> c.partner().slug()).distinct().toList();
        return capital.organizations(List.of(), partners)
                .map(
                        found -> {
                            Map<String, FundProfile> funds = known.funds();
                            found.putAll(known.organizations());
                            return new SupplyYear.Facts(
                                    known.commitments(),
                                    funds,
                                    found,
                                    known.rounds(),
                                    known.statistics());
                        });
    }

    private static List<SupplyYearView> years(int from, int to, SupplyYear.Facts known) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> SupplyYearView.of(SupplyYear.of(year, known)))
                .toList();
    }
}
