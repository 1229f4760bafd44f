package org.moneytrail.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Record;

/** Asks the graph what it knows already. */
@ApplicationScoped
class DataSetRepository {

    private static final int BATCH = 1000;
    private static final CypherQuery COUNT_HIDDEN = CypherQuery.of("dataset/count-hidden");
    private static final CypherQuery LIST_HIDDEN = CypherQuery.of("dataset/list-hidden");
    private static final CypherQuery FIND_IMPORT = CypherQuery.of("dataset/find-import");
    private static final CypherQuery FIND_ENTITIES = CypherQuery.of("dataset/find-entities");
    private static final CypherQuery FIND_STATEMENTS = CypherQuery.of("dataset/find-statements");
    private static final CypherQuery FIND_STOCKS = CypherQuery.of("dataset/find-stocks");
    private static final CypherQuery FIND_HANGING = CypherQuery.of("dataset/find-hanging");
    private static final CypherQuery FIND_VERSION = CypherQuery.of("dataset/find-data-version");
    private static final CypherQuery LIST_SLUGS = CypherQuery.of("dataset/list-slugs");

    private final GraphReader reader;

    DataSetRepository(GraphReader reader) {
        this.reader = reader;
    }

    Uni<Optional<String>> findFingerprint(String name) {
        return reader.find(
                FIND_IMPORT, Map.of("name", name), row -> row.get("fingerprint").asString());
    }

    /** Whether anything was ever taken in. */
    Uni<Boolean> hasData() {
        return reader.find(FIND_VERSION, Map.of(), row -> row.get("number").asLong())
                .map(Optional::isPresent);
    }

    /** Whether anything was ever taken back or merged away. */
    Uni<Boolean> hidesAny() {
        return reader.find(COUNT_HIDDEN, Map.of(), row -> row.get("hidden").asLong() > 0)
                .map(some -> some.orElse(false));
    }

    /** Which of these things are hidden. */
    Uni<List<String>> listHidden(Collection<String> ids) {
        return inBatches(
                ids,
                batch ->
                        reader.list(
                                LIST_HIDDEN,
                                Map.of("ids", batch),
                                row -> row.get("id").asString()));
    }

    record Named(String id, String name, String hash) {}

    Uni<List<Named>> listEntities(Collection<String> ids) {
        return inBatches(
                ids,
                batch ->
                        reader.list(
                                FIND_ENTITIES,
                                Map.of("ids", batch),
                                row ->
                                        new Named(
                                                row.get("id").asString(),
                                                row.get("name").asString(""),
                                                row.get("hash").asString(""))));
    }

    record Told(String key, Outside.Telling telling) {}

    /** @param hidden whether to look at facts too of which nobody tells any more */
    Uni<List<Told>> listStatements(Kind kind, Collection<String> rows, boolean hidden) {
        return inBatches(
                rows,
                batch ->
                        reader.list(
                                FIND_STATEMENTS,
                                Map.of("label", kind.label(), "ids", batch, "hidden", hidden),
                                row -> told(kind, row)));
    }

    private static Told told(Kind kind, Record row) {
        Outside.Telling telling =
                new Outside.Telling(
                        row.get("slug").asString(),
                        row.get("canonical").asBoolean(),
                        row.get("subject").asString(""),
                        row.get("hash").asString(""));
        return new Told(kind.idOf(row.get("id").asString()), telling);
    }

    record Listed(String row, Outside.KnownStock stock) {}

    Uni<List<Listed>> listStocks(Collection<String> issuers) {
        return inBatches(
                issuers,
                batch ->
                        reader.list(
                                FIND_STOCKS,
                                Map.of("ids", batch),
                                row ->
                                        new Listed(
                                                row.get("id").asString(),
                                                new Outside.KnownStock(
                                                        row.get("slug").asString(),
                                                        row.get("issuer").asString()))));
    }

    record Referring(String key, Outside.Hanging hanging) {}

    /** What refers to rows of this kind that are about to move, by the id of the fact that each leaves. */
    Uni<List<Referring>> listHanging(Kind kind, Map<String, String> factOfRow) {
        List<Map<String, String>> moves =
                factOfRow.entrySet().stream()
                        .map(
                                move ->
                                        Map.of(
                                                "row",
                                                move.getKey(),
                                                "fact",
                                                kind.idOf(move.getValue())))
                        .toList();
        return inBatches(
                moves,
                batch ->
                        reader.list(
                                FIND_HANGING,
                                Map.of("moves", batch),
                                row ->
                                        new Referring(
                                                kind.idOf(row.get("row").asString()),
                                                new Outside.Hanging(
                                                        row.get("told").asString(),
                                                        row.get("id").asString()))));
    }

    Uni<List<String>> listSlugs(Kind kind) {
        return reader.list(
                LIST_SLUGS, Map.of("label", kind.label()), row -> row.get("slug").asString());
    }

    private static <K, T> Uni<List<T>> inBatches(
            Collection<K> keys, Function<List<K>, Uni<List<T>>> query) {
        List<K> all = List.copyOf(keys);
        Uni<List<T>> found = Uni.createFrom().item(List.of());
        for (int from = 0; from < all.size(); from += BATCH) {
            List<K> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            found = found.chain(before -> query.apply(batch).map(more -> joined(before, more)));
        }
        return found;
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
