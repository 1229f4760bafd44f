package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class ConflictApi {

    @Name("conflicts")
    @Description("Where tellings of this round or of its legs differ (R3).")
    public Uni<@NonNull List<@NonNull ConflictView>> ofRound(@Source FundingRoundView round) {
        return Uni.createFrom().item(() -> ConflictView.of(round.round()));
    }
}
