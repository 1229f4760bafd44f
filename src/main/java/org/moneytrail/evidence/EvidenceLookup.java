package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.http.Batches;

/** Facts as clients see them, by id or by what they are about, fetched together for a whole level of a query. */
@ApplicationScoped
public class EvidenceLookup {

    private static final String ROUND = "FundingRound";
    private static final String LEG = "Participation";

    private final FactRepository facts;

    EvidenceLookup(FactRepository facts) {
        this.facts = facts;
    }

    /** Facts that exist, by their ids. */
    public Uni<Map<String, Fact>> list(Collection<String> ids) {
        Set<String> rounds =
                ids.stream()
                        .map(GlobalId::parse)
                        .flatMap(id -> roundOf(id).stream())
                        .collect(Collectors.toSet());
        List<String> others =
                ids.stream()
                        .distinct()
                        .filter(id -> roundOf(GlobalId.parse(id)).isEmpty())
                        .toList();
        Uni<List<RoundRecord>> wholes = rounds.isEmpty() ? none() : facts.rounds(rounds);
        Uni<List<FactRecord>> rest = others.isEmpty() ? none() : facts.list(others);
        return Uni.combine().all().unis(wholes, rest).with(EvidenceLookup::byId);
    }

    /** A leg takes its date from its round and comes with it. */
    private static Optional<String> roundOf(GlobalId id) {
        if (ROUND.equals(id.type())) {
            return Optional.of(id.slug());
        }
        return LEG.equals(id.type()) ? Optional.of(id.slug().split("\\.", 2)[0]) : Optional.empty();
    }

    private static <T> Uni<List<T>> none() {
        return Uni.createFrom().item(List.of());
    }

    private static Map<String, Fact> byId(List<RoundRecord> rounds, List<FactRecord> others) {
        Map<String, Fact> found = new HashMap<>();
        rounds.stream()
                .map(row -> FundingRoundView.of(row.round()))
                .forEach(
                        round -> {
                            found.put(round.id(), round);
                            round.participations().forEach(leg -> found.put(leg.id(), leg));
                        });
        others.stream()
                .flatMap(row -> row.view().stream())
                .forEach(fact -> found.put(fact.id(), fact));
        return found;
    }

    /** The fact that a question judged, whole, batched: an id means the same thing whatever the clocks of a question. */
    public Uni<Fact> fact(org.moneytrail.fact.Fact<?> judged) {
        String id = judged.getClass().getSimpleName() + ":" + judged.slug();
        return Batches.<String, Fact>load("facts", id, this::list);
    }

    /** Rounds that exist, the earliest first, batched. */
    public Uni<List<FundingRoundView>> rounds(List<String> slugs) {
        if (slugs.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(slugs.stream().map(this::round).toList())
                .andFailFast()
                .map(
                        found ->
                                found.stream()
                                        .filter(Objects::nonNull)
                                        .sorted(Comparator.comparing(FundingRoundKeys::of))
                                        .toList());
    }

    /** One round, batched; null if there is none. */
    Uni<FundingRoundView> round(String slug) {
        return Batches.<String, FundingRoundView>load(
                "rounds",
                slug,
                slugs ->
                        facts.rounds(slugs)
                                .map(
                                        rows ->
                                                rows.stream()
                                                        .map(
                                                                row ->
                                                                        FundingRoundView.of(
                                                                                row.round()))
                                                        .collect(
                                                                Collectors.toMap(
                                                                        FundingRoundView::slug,
                                                                        view -> view))));
    }

    /** All rounds of a startup, the earliest first, batched. */
    Uni<List<FundingRoundView>> roundsOf(String startup) {
        return Batches.<String, List<FundingRoundView>>load(
                        "roundsOf",
                        startup,
                        startups -> facts.roundsByStartup(startups).map(EvidenceLookup::views))
                .map(rounds -> Optional.ofNullable(rounds).orElse(List.of()));
    }

    private static Map<String, List<FundingRoundView>> views(
            Map<String, List<RoundRecord>> rounds) {
        Map<String, List<FundingRoundView>> views = new HashMap<>();
        rounds.forEach(
                (startup, some) ->
                        views.put(
                                startup,
                                some.stream()
                                        .map(row -> FundingRoundView.of(row.round()))
                                        .sorted(Comparator.comparing(FundingRoundKeys::of))
                                        .toList()));
        return views;
    }

    /** Facts of one type that point at an entity, batched by the relationship. */
    <F extends Fact> Uni<List<F>> about(String id, String relationship, Class<F> type) {
        return Batches.<String, List<Fact>>load(
                        "about " + relationship,
                        id,
                        ids -> facts.about(ids, List.of(relationship)).map(EvidenceLookup::shown))
                .map(found -> Optional.ofNullable(found).orElse(List.of()))
                .map(found -> found.stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static Map<String, List<Fact>> shown(Map<String, List<FactRecord>> found) {
        Map<String, List<Fact>> shown = new HashMap<>();
        found.forEach(
                (id, rows) ->
                        shown.put(id, rows.stream().flatMap(row -> row.view().stream()).toList()));
        return shown;
    }
}
