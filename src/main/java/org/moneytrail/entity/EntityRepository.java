package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.http.Batches;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.search.SearchRepository;

/** Entities by id: one statement for all that are wanted together. */
@ApplicationScoped
public class EntityRepository {

    private static final KeyedQuery BY_ID =
            new KeyedQuery(CypherQuery.of("entity/entities-by-id"), "ids", "id");
    private static final CypherQuery NAMES = CypherQuery.of("entity/names-of-type");
    private static final int MOST_NAMES = 20_000;

    private final GraphReader graph;
    private final KeptRows kept;
    private final SearchRepository search;
    private final OldNamesRepository oldNames;

    EntityRepository(
            GraphReader graph,
            KeptRows kept,
            SearchRepository search,
            OldNamesRepository oldNames) {
        this.graph = graph;
        this.kept = kept;
        this.search = search;
        this.oldNames = oldNames;
    }

    /** Those that exist, by their ids. A role's id ("Startup:minimax") gives the role's view. */
    public Uni<Map<String, Entity>> list(Collection<String> ids) {
        Map<String, String> stored =
                ids.stream().distinct().collect(Collectors.toMap(id -> id, EntityTypes::storedId));
        return kept.list(BY_ID, stored.values(), Map.of(), EntityRecord::of)
                .map(rows -> viewed(stored, rows))
                .flatMap(
                        found ->
                                found.size() == stored.size()
                                        ? known(found)
                                        : renamed(stored, found));
    }

    private static Uni<Map<String, Entity>> known(Map<String, Entity> found) {
        return Uni.createFrom().item(found);
    }

    /** What is missing may live on under another id. */
    private Uni<Map<String, Entity>> renamed(
            Map<String, String> stored, Map<String, Entity> found) {
        return oldNames.survivors()
                .flatMap(
                        survivors -> {
                            Map<String, String> more =
                                    stored.entrySet().stream()
                                            .filter(id -> !found.containsKey(id.getKey()))
                                            .filter(id -> survivors.containsKey(id.getValue()))
                                            .collect(
                                                    Collectors.toMap(
                                                            Map.Entry::getKey,
                                                            id -> survivors.get(id.getValue())));
                            return more.isEmpty() ? known(found) : together(found, more);
                        });
    }

    private Uni<Map<String, Entity>> together(Map<String, Entity> found, Map<String, String> more) {
        return kept.list(BY_ID, more.values(), Map.of(), EntityRecord::of)
                .map(
                        rows -> {
                            Map<String, Entity> all = new HashMap<>(found);
                            all.putAll(viewed(more, rows));
                            return all;
                        });
    }

    private static Map<String, Entity> viewed(
            Map<String, String> stored, Map<String, List<EntityRecord>> found) {
        return stored.entrySet().stream()
                .flatMap(
                        id ->
                                found.getOrDefault(id.getValue(), List.of()).stream()
                                        .flatMap(
                                                node ->
                                                        EntityTypes.view(id.getKey(), node)
                                                                .stream())
                                        .map(view -> Map.entry(id.getKey(), view)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** Whether the id is one of an entity, by its type; there need not be one. */
    public static boolean isEntity(String id) {
        return EntityTypes.names(id);
    }

    /** Within an operation: fetched together with what other parents of the level want. */
    public <E> Uni<@Nullable E> load(String id, Class<E> type) {
        return Batches.<String, Entity>load("entities", id, this::list)
                .map(entity -> type.isInstance(entity) ? type.cast(entity) : null);
    }

    /**
     * One entity of a type.
     *
     * @param id "Type:slug" or the bare slug
     * @throws NotFound with suggestions
     */
    public <E> Uni<E> get(String type, String id, Class<E> view) {
        GlobalId asked = GlobalId.parse(id);
        String wanted = type + ":" + asked.slug();
        Uni<Map<String, Entity>> found =
                asked.mayBe(type) ? list(List.of(wanted)) : Uni.createFrom().item(Map.of());
        return found.flatMap(
                entities ->
                        Optional.ofNullable(entities.get(wanted))
                                .filter(view::isInstance)
                                .map(entity -> Uni.createFrom().item(view.cast(entity)))
                                .orElseGet(() -> notFound(type, id, asked.slug())));
    }

    private <E> Uni<E> notFound(String type, String id, String slug) {
        return suggestions(type, slug)
                .flatMap(
                        names ->
                                Uni.createFrom()
                                        .failure(
                                                new NotFound(
                                                        "There is no " + type + " '" + id + "'",
                                                        names)));
    }

    /** Slugs of the type that the caller may have meant: of what is called so, then those spelt alike. */
    public Uni<List<String>> suggestions(String type, String slug) {
        Uni<List<String>> alike =
                graph.list(
                                NAMES,
                                Map.of("type", type, "limit", MOST_NAMES),
                                row -> row.get("slug").asString())
                        .map(slugs -> Suggestions.nearest(slug, slugs));
        return Uni.combine()
                .all()
                .unis(search.named(slug, type), alike)
                .with(
                        (named, near) ->
                                Stream.concat(named.stream(), near.stream())
                                        .distinct()
                                        .limit(Suggestions.MOST)
                                        .toList());
    }
}
