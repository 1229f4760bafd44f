package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What tellings of some facts differ in (R3). */
@ApplicationScoped
public class ConflictLookup {

    private static final String ROUND = "FundingRound:";

    private final FactRepository facts;

    ConflictLookup(FactRepository facts) {
        this.facts = facts;
    }

    /** @param ids of rounds, each with its legs, and of other facts */
    public Uni<List<ConflictView>> of(Collection<String> ids) {
        List<String> rounds =
                ids.stream()
                        .filter(id -> id.startsWith(ROUND))
                        .map(id -> id.substring(ROUND.length()))
                        .toList();
        List<String> others = ids.stream().filter(id -> !id.startsWith(ROUND)).toList();
        Uni<List<RoundRecord>> whole =
                rounds.isEmpty() ? Uni.createFrom().item(List.of()) : facts.rounds(rounds);
        Uni<List<FactRecord>> rest =
                others.isEmpty() ? Uni.createFrom().item(List.of()) : facts.list(others);
        return Uni.combine().all().unis(whole, rest).with(ConflictLookup::together);
    }

    private static List<ConflictView> together(List<RoundRecord> rounds, List<FactRecord> others) {
        Stream<ConflictView> ofRounds =
                rounds.stream().flatMap(row -> ConflictView.of(row.round()).stream());
        Stream<ConflictView> ofOthers =
                others.stream()
                        .flatMap(row -> row.fact().stream())
                        .flatMap(fact -> ConflictView.of(fact).stream());
        return Stream.concat(ofRounds, ofOthers).toList();
    }
}
