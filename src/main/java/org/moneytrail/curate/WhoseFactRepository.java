package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Whose fact a fact is. */
@ApplicationScoped
class WhoseFactRepository {

    private static final CypherQuery WHOSE = CypherQuery.of("curate/whose-fact");

    private final GraphReader reader;

    WhoseFactRepository(GraphReader reader) {
        this.reader = reader;
    }

    Uni<Optional<FactScope.Whose>> find(String fact) {
        return reader.find(
                WHOSE,
                Map.of("id", fact),
                row ->
                        new FactScope.Whose(
                                row.get("startups")
                                        .asList(
                                                startup ->
                                                        new FactScope.Place(
                                                                startup.get("slug").asString(),
                                                                startup.get("country")
                                                                        .asString(null))),
                                Set.copyOf(row.get("sectors").asList(one -> one.asString())),
                                Set.copyOf(row.get("parties").asList(one -> one.asString()))));
    }
}
