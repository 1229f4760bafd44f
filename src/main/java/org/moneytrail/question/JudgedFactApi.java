package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.moneytrail.contract.Fact;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.question.MethodologyMoveConnection.MethodologyMove;

/** The facts that reports judged. An id means one thing, so they are shown as {@code node} shows them, whatever the clocks. */
@GraphQLApi
public class JudgedFactApi {

    private final EvidenceLookup evidence;

    JudgedFactApi(EvidenceLookup evidence) {
        this.evidence = evidence;
    }

    @Name("fact")
    @Description(
            "The round, internal budget or takeover, as it is told today; what was known at the report's"
                    + " clocks stands in the item itself and in its statements.")
    public Uni<@NonNull Fact> ofItem(@Source CapitalItemView item) {
        return evidence.fact(item.judged());
    }

    @Name("fact")
    @Description("The item, as it is told today.")
    public Uni<@NonNull Fact> ofMove(@Source MethodologyMove move) {
        return evidence.fact(move.judged());
    }
}
