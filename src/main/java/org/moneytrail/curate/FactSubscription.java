package org.moneytrail.curate;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.StatementView;
import org.moneytrail.entity.OldNamesRepository;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.graph.CallerContext;
import org.moneytrail.question.CapitalScopeInput;

/** Tells of writes as they happen. */
@GraphQLApi
public class FactSubscription {

    private final FactEvents events;
    private final SectorRepository sectors;
    private final WhoseFactRepository whose;
    private final Things things;
    private final OldNamesRepository oldNames;

    FactSubscription(
            FactEvents events,
            SectorRepository sectors,
            WhoseFactRepository whose,
            Things things,
            OldNamesRepository oldNames) {
        this.oldNames = oldNames;
        this.events = events;
        this.sectors = sectors;
        this.whose = whose;
        this.things = things;
    }

    @Subscription("factRecorded")
    @Description(
            "Every write about a fact, from now on, over graphql-transport-ws. What a retraction leaves"
                    + " without any source is no fact any more and is not told of. A client that reads too"
                    + " slowly loses the connection. A scope that is refused is answered with an error message,"
                    + " and the subscription is over.")
    public @NonNull Multi<FactEventView> factRecorded(
            @Name("scope")
                    @Description(
                            "Only facts of this sector, of these startups, investors or funds; all if"
                                    + " absent. Events have no window: from and to are refused.")
                    @Nullable CapitalScopeInput scope) {
        FactScope.check(scope);
        return Uni.combine()
                .all()
                .unis(sectors.all(), oldNames.survivors())
                .with(
                        (all, names) ->
                                FactScope.of(scope == null ? null : scope.renamed(names), all))
                .onItem()
                .transformToMulti(
                        wanted ->
                                events.all()
                                        .emitOn(CallerContext.executor())
                                        .onItem()
                                        .transformToUniAndConcatenate(event -> shown(event, wanted))
                                        .filter(Optional::isPresent)
                                        .map(Optional::get));
    }

    private Uni<Optional<FactEventView>> shown(FactEvents.Event event, FactScope wanted) {
        return whose.find(event.fact())
                .flatMap(
                        found ->
                                found.filter(wanted::covers).isEmpty()
                                        ? Uni.createFrom().item(Optional.<FactEventView>empty())
                                        : things.find(event.fact())
                                                .map(
                                                        node ->
                                                                node.map(Fact.class::cast)
                                                                        .map(
                                                                                fact ->
                                                                                        view(
                                                                                                event,
                                                                                                fact))));
    }

    private static FactEventView view(FactEvents.Event event, Fact fact) {
        return new FactEventView(fact, event.dataVersion(), event.operation(), statementId(event));
    }

    private static @Nullable String statementId(FactEvents.Event event) {
        return event.statement() == null ? null : StatementView.id(event.fact(), event.statement());
    }
}
