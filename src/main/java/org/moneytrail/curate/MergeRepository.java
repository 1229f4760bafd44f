package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;

/** What must be known of organizations before they are merged, and before that is taken back. */
@ApplicationScoped
class MergeRepository {

    private static final CypherQuery CANDIDATES = CypherQuery.of("curate/merge-candidates");
    private static final CypherQuery INTO = CypherQuery.of("curate/merged-into");
    private static final CypherQuery LEGS = CypherQuery.of("curate/folded-legs");

    private final GraphReader reader;

    MergeRepository(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * @param mergedInto the id of the one that it was merged into
     * @param between facts with one of the two on either side
     */
    record Candidate(
            String id,
            @Nullable String mergedInto,
            boolean standsForOthers,
            List<String> between) {}

    Uni<List<Candidate>> candidates(String duplicate, String into) {
        return reader.list(
                CANDIDATES,
                Map.of("duplicate", duplicate, "into", into),
                row ->
                        new Candidate(
                                row.get("id").asString(),
                                row.get("mergedInto").asString(null),
                                row.get("standsForOthers").asBoolean(),
                                Stream.of("facts", "legs")
                                        .flatMap(
                                                name ->
                                                        row
                                                                .get(name)
                                                                .asList(fact -> fact.asString())
                                                                .stream())
                                        .toList()));
    }

    /** @param hidden whether the survivor was merged itself */
    record Merged(String survivor, String slug, boolean hidden) {}

    Uni<Optional<Merged>> merged(String duplicate) {
        return reader.find(
                INTO,
                Map.of("duplicate", duplicate),
                row ->
                        new Merged(
                                row.get("survivor").asString(),
                                row.get("slug").asString(),
                                row.get("hidden").asBoolean()));
    }

    /** Parts of rounds that are told as parts of the survivor's only because of the merge. */
    Uni<List<String>> foldedLegs(String duplicate) {
        return reader.list(LEGS, Map.of("duplicate", duplicate), row -> row.get("id").asString());
    }
}
