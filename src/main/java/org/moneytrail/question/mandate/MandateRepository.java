package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Mandate;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.question.FundRecord;
import org.moneytrail.question.FundRepository;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.mandate.PowderFacts;

/** Funds with their money, and the clauses on them: few enough to be judged as a whole. */
@ApplicationScoped
class MandateRepository {

    private static final CypherQuery MANDATES = CypherQuery.of("question/all-mandates");
    private static final CypherQuery STARTUPS = CypherQuery.of("question/startups-of-funds");
    private static final Map<String, Object> MOST = Map.of("limit", 20_000);

    private final GraphReader graph;
    private final FundRepository funds;
    private final CapitalFactsRepository capital;

    MandateRepository(GraphReader graph, FundRepository funds, CapitalFactsRepository capital) {
        this.graph = graph;
        this.funds = funds;
        this.capital = capital;
    }

    Uni<List<Mandate>> mandates() {
        return graph.list(MANDATES, MOST, MandateRecord::of)
                .map(rows -> rows.stream().map(MandateRecord::mandate).toList());
    }

    Uni<List<FundRecord>> funds() {
        return funds.all();
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
