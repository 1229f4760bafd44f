package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.question.FundRecord;
import org.moneytrail.question.FundRepository;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.mandate.PowderFacts;
import org.neo4j.driver.Value;

/** Funds with their money, and the clauses on them: few enough to be judged as a whole. */
@ApplicationScoped
class MandateRepository {

    private static final CypherQuery MANDATES = CypherQuery.of("question/all-mandates");
    private static final CypherQuery STARTUPS = CypherQuery.of("question/startups-of-funds");
    private static final CypherQuery INVESTORS = CypherQuery.of("question/investors-of-startups");
    private static final Map<String, Object> MOST = Map.of("limit", 20_000);

    private final GraphReader graph;
    private final FundRepository funds;
    private final CapitalFactsRepository capital;
    private final FactRepository facts;

    MandateRepository(
            GraphReader graph,
            FundRepository funds,
            CapitalFactsRepository capital,
            FactRepository facts) {
        this.graph = graph;
        this.funds = funds;
        this.capital = capital;
        this.facts = facts;
    }

    Uni<List<Mandate>> mandates() {
        return graph.list(MANDATES, MOST, MandateRecord::of)
                .map(rows -> rows.stream().map(MandateRecord::mandate).toList());
    }

    Uni<List<FundRecord>> funds() {
        return funds.all();
    }

    /** By slug of the startup. */
    Uni<Map<String, List<PartyRef>>> investorsOf(Set<String> startups) {
        return graph.list(
                        INVESTORS,
                        Map.of("startups", List.copyOf(startups)),
                        row ->
                                Map.entry(
                                        row.get("startup").asString(),
                                        row.get("investors").asList(MandateRepository::party)))
                .map(
                        rows ->
                                rows.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static PartyRef party(Value party) {
        return PartyRef.of(party.get("id").asString(), party.get("name").asString(""));
    }

    /** Those that the investors are, and all behind them: one statement for each level of funds of funds. */
    Uni<List<FundRecord>> fundsBehind(Map<String, List<PartyRef>> investors) {
        return funds.behind(investors.values().stream().flatMap(List::stream).distinct().toList());
    }

    /** The clauses on these funds. */
    Uni<List<Mandate>> on(Set<String> funds) {
        List<String> ids = funds.stream().map("Fund:"::concat).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : facts.factsAbout(ids, List.of("BINDS"))
                        .map(found -> found.stream().map(Mandate.class::cast).toList());
    }

    Uni<CapitalFacts> capitalOf(Set<String> sectors) {
        return capital.fetch(sectors, List.of());
    }

    /** All that dry powder is worked out from, for funds of every kind. */
    Uni<PowderFacts> powder(SectorTree sectors) {
        return powder(sectors, null);
    }

    /** The same for some funds: the rounds of those startups only in which one of them took part. */
    Uni<PowderFacts> money(Set<String> funds) {
        return powder(new SectorTree(Map.of()), List.copyOf(funds));
    }

    private Uni<PowderFacts> powder(SectorTree sectors, @Nullable List<String> some) {
        Map<String, Object> parameters = new HashMap<>(MOST);
        parameters.put("funds", some);
        Uni<CapitalFacts> invested =
                graph.list(STARTUPS, parameters, row -> row.get("slug").asString())
                        .flatMap(startups -> capital.fetch(List.of(), startups));
        return Uni.combine()
                .all()
                .unis(funds(), mandates(), invested)
                .with((funds, mandates, facts) -> facts(funds, mandates, facts, sectors));
    }

    private static PowderFacts facts(
            List<FundRecord> funds,
            List<Mandate> mandates,
            CapitalFacts capital,
            SectorTree sectors) {
        return new PowderFacts(
                funds.stream().map(FundRecord::fund).toList(),
                funds.stream().flatMap(fund -> fund.commitments().stream()).toList(),
                mandates,
                capital,
                sectors);
    }
}
