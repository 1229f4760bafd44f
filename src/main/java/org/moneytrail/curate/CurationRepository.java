package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Fields;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;

/** What a write has to know of the graph, and its own writing. */
@ApplicationScoped
class CurationRepository {

    private static final CypherQuery STANDING = CypherQuery.of("curate/standing");
    private static final CypherQuery RAISE = CypherQuery.of("curate/raise-version");
    private static final CypherQuery STATEMENT = CypherQuery.of("curate/find-statement");
    private static final CypherQuery TOLD = CypherQuery.of("curate/statements-of-entities");
    private static final CypherQuery ENDS = CypherQuery.of("curate/ends-of-fact");
    private static final CypherQuery SOURCE = CypherQuery.of("curate/properties-of-source");

    private final GraphReader reader;
    private final GraphWriter writer;

    CurationRepository(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** @param earlier the entry of an earlier request of the same key */
    record Standing(int version, Optional<Fields> earlier) {}

    Uni<Standing> standing(@Nullable String request) {
        Map<String, Object> key = new HashMap<>();
        key.put("request", request);
        return reader.list(
                        STANDING,
                        key,
                        row ->
                                new Standing(
                                        row.get("version").asInt(),
                                        row.get("entry").isNull()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new Fields(row.get("entry").asMap()))))
                .map(rows -> rows.get(0));
    }

    /** @return false, with nothing written, where the data are at another version by now */
    Uni<Boolean> writeAt(int version, List<GraphWrite> writes) {
        return writer.inOneTransactionIf(new GraphWrite(RAISE, Map.of("version", version)), writes);
    }

    /**
     * @param told whether the statement counts
     * @param retracted whether it was taken back
     * @param statements the ids of all that count
     */
    record Found(
            String about,
            boolean entity,
            boolean hidden,
            boolean told,
            boolean retracted,
            List<String> statements) {}

    Uni<Optional<Found>> findStatement(String about, String statement) {
        return reader.find(
                STATEMENT,
                Map.of("about", about, "statement", statement),
                row ->
                        new Found(
                                row.get("id").asString(),
                                row.get("entity").asBoolean(),
                                row.get("hidden").asBoolean(),
                                row.get("told").asInt() > 0,
                                row.get("retracted").asInt() > 0,
                                row.get("statements").asList(one -> one.asString())));
    }

    /** All that is told of entities: rows of statement and source. */
    Uni<Map<String, List<Map<String, Object>>>> told(Collection<String> ids) {
        return reader.list(
                        TOLD,
                        Map.of("ids", List.copyOf(ids)),
                        row ->
                                Map.entry(
                                        row.get("id").asString(),
                                        row.get("statements").asList(one -> one.asMap())))
                .map(
                        rows ->
                                rows.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey, Map.Entry::getValue)));
    }

    record End(String type, List<String> ids) {}

    /** @param hash of the statement, where the fact has it already */
    record Ends(List<End> ends, @Nullable String hash) {}

    Uni<Optional<Ends>> ends(String fact, String statement) {
        return reader.find(
                ENDS,
                Map.of("id", fact, "statement", statement),
                row ->
                        new Ends(
                                row.get("ends")
                                        .asList(
                                                end ->
                                                        new End(
                                                                end.get("type").asString(),
                                                                end.get("ids")
                                                                        .asList(
                                                                                id ->
                                                                                        id
                                                                                                .asString()))),
                                row.get("hash").asString(null)));
    }

    /** Only asked for sources that are there. */
    Uni<Map<String, Object>> source(String id) {
        return reader.list(SOURCE, Map.of("id", id), row -> row.get("source").asMap())
                .map(rows -> rows.get(0));
    }
}
