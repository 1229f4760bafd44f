package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;

@GraphQLApi
public class ConflictApi {

    private final FactRepository facts;

    ConflictApi(FactRepository facts) {
        this.facts = facts;
    }

    @Query("conflicts")
    @Description("Where tellings of one fact differ, by fact and field (R3).")
    public Uni<@NonNull ConflictConnection> conflicts(
            @Name("first") @Description("How many, at most 200; 20 if absent.")
                    @Nullable Integer first,
            @Name("after") @Description("The cursor behind which the page begins.")
                    @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return facts.contested()
                .map(ConflictApi::found)
                .map(all -> ConflictConnection.of(Page.of(all, ConflictView::key, request)));
    }

    @Name("conflicts")
    @Description("Where tellings of this round or of its legs differ (R3).")
    public Uni<@NonNull List<@NonNull ConflictView>> ofRound(@Source FundingRoundView round) {
        return Uni.createFrom().item(() -> ConflictView.of(round.round()));
    }

    private static List<ConflictView> found(FactRepository.Contested contested) {
        Stream<ConflictView> ofRounds =
                contested.rounds().stream().flatMap(row -> ConflictView.of(row.round()).stream());
        Stream<ConflictView> ofOthers =
                contested.others().stream().flatMap(fact -> ConflictView.of(fact).stream());
        return Stream.concat(ofRounds, ofOthers)
                .sorted(Comparator.comparing(ConflictView::key))
                .toList();
    }
}
