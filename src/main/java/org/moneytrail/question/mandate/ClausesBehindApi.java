package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.StartupView;
import org.moneytrail.evidence.ClauseApi;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.http.Batches;
import org.moneytrail.question.FundRecord;
import org.moneytrail.rule.mandate.FundsBehind;

/** What the givers of a startup's money ask of the funds through which it came: context, and no verdict. */
@GraphQLApi
public class ClausesBehindApi {

    private final MandateRepository mandates;

    ClausesBehindApi(MandateRepository mandates) {
        this.mandates = mandates;
    }

    @Name("mandates")
    @Description(
            "The clauses on the funds that took part in its rounds, and on the funds behind these: what the"
                    + " givers of its money ask, no verdict (R19, R21). By slug.")
    public Uni<@NonNull List<@NonNull MandateView>> mandates(
            @Source StartupView startup,
            @Name("on") @Description(ClauseApi.ON) @Nullable LocalDate on) {
        return Batches.<String, List<MandateView>>load(
                        "clauses behind startups", startup.slug(), this::list)
                .map(found -> Optional.ofNullable(found).orElse(List.of()))
                .map(all -> MandateView.inForce(all, on));
    }

    private Uni<Map<String, List<MandateView>>> list(Set<String> startups) {
        return mandates.investorsOf(startups)
                .flatMap(
                        investors ->
                                mandates.fundsBehind(investors)
                                        .flatMap(funds -> list(funds, investors)));
    }

    private Uni<Map<String, List<MandateView>>> list(
            List<FundRecord> funds, Map<String, List<PartyRef>> investors) {
        FundsBehind behind =
                new FundsBehind(
                        funds.stream().map(FundRecord::fund).toList(),
                        funds.stream().flatMap(fund -> fund.commitments().stream()).toList());
        Map<String, Set<String>> wanted = new HashMap<>();
        Set<String> all = new HashSet<>();
        investors.forEach(
                (startup, parties) -> {
                    Set<String> slugs = behind.of(parties);
                    wanted.put(startup, slugs);
                    all.addAll(slugs);
                });
        return mandates.on(all).map(clauses -> byStartup(wanted, clauses));
    }

    private static Map<String, List<MandateView>> byStartup(
            Map<String, Set<String>> wanted, List<Mandate> clauses) {
        Map<String, List<MandateView>> found = new HashMap<>();
        wanted.forEach(
                (startup, funds) ->
                        found.put(
                                startup,
                                clauses.stream()
                                        .filter(
                                                it ->
                                                        funds.contains(
                                                                Objects.requireNonNull(it.fund())))
                                        .sorted(Comparator.comparing(Mandate::slug))
                                        .map(MandateView::of)
                                        .toList()));
        return found;
    }
}
