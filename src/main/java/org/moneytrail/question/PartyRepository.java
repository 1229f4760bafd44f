package org.moneytrail.question;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** Investors by slug, with the startups in whose rounds they took part. */
@ApplicationScoped
class PartyRepository {

    private static final CypherQuery PARTIES = CypherQuery.of("question/startups-of-parties");

    /** @param ids its own id and that of the fund or organization that is the same body */
    record Row(String slug, List<String> ids, List<String> startups) {}

    private final GraphReader graph;

    PartyRepository(GraphReader graph) {
        this.graph = graph;
    }

    Uni<List<Row>> list(Collection<String> slugs) {
        return graph.list(
                PARTIES,
                Map.of("slugs", List.copyOf(slugs)),
                row ->
                        new Row(
                                row.get("slug").asString(),
                                row.get("ids").asList(id -> id.asString()),
                                row.get("startups").asList(slug -> slug.asString())));
    }
}
