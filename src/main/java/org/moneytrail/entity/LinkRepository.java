package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moneytrail.contract.Entity;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Statements;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.http.Batches;
import org.neo4j.driver.Record;

/** Entities at the far end of a link or of a fact: one statement for all parents of a level. */
@ApplicationScoped
class LinkRepository {

    private static final CypherQuery POINTING_AT = CypherQuery.of("entity/entities-pointing-at");
    private static final CypherQuery OVER_FACTS = CypherQuery.of("entity/entities-over-facts");
    private static final CypherQuery PEOPLE = CypherQuery.of("entity/people-at");

    private record Row(String near, EntityRecord node, boolean wanted) {

        static Row of(Record row) {
            return new Row(row.get("near").asString(), EntityRecord.of(row), true);
        }

        static Row ofRole(Record row) {
            Statements<Role.Telling> told =
                    Recorded.statements(
                            row.get("roleStatements").asList(value -> value.asMap()),
                            Role.Telling::of);
            String role = told.read(Role.Telling::role);
            boolean founder = role != null && role.contains("FOUNDER");
            return new Row(row.get("near").asString(), EntityRecord.of(row), founder);
        }
    }

    private final GraphReader graph;

    LinkRepository(GraphReader graph) {
        this.graph = graph;
    }

    /** Those that point at an entity by a relationship, by id. */
    <E> Uni<List<E>> pointingAt(String id, String relationship, Class<E> type) {
        return load(POINTING_AT, Map.of("relationship", relationship), id, Row::of, type);
    }

    /** Those that stand on the other side of an entity's facts, each once, by id. */
    <E> Uni<List<E>> overFacts(String id, String near, String far, Class<E> type) {
        return load(OVER_FACTS, Map.of("near", near, "far", far), id, Row::of, type);
    }

    /** The people who founded an organization, as far as a source says so. */
    Uni<List<PersonView>> founders(String organization) {
        return load(PEOPLE, Map.of(), organization, Row::ofRole, PersonView.class);
    }

    private <E> Uni<List<E>> load(
            CypherQuery query,
            Map<String, String> links,
            String id,
            Function<Record, Row> mapper,
            Class<E> type) {
        return Batches.<String, List<Entity>>load(
                        query.name() + " " + links,
                        id,
                        ids -> {
                            Map<String, Object> parameters = new HashMap<>(links);
                            parameters.put("ids", List.copyOf(ids));
                            return graph.list(query, parameters, mapper)
                                    .map(LinkRepository::byParent);
                        })
                .map(found -> Optional.ofNullable(found).orElse(List.of()))
                .map(found -> found.stream().map(type::cast).toList());
    }

    /** Someone who founded a company twice, by two roles, stands there once. */
    private static Map<String, List<Entity>> byParent(List<Row> rows) {
        Map<String, Map<String, Entity>> found = new HashMap<>();
        rows.stream()
                .filter(Row::wanted)
                .forEach(
                        row ->
                                EntityTypes.view(row.node().id(), row.node())
                                        .ifPresent(
                                                view ->
                                                        found.computeIfAbsent(
                                                                        row.near(),
                                                                        any ->
                                                                                new LinkedHashMap<>())
                                                                .putIfAbsent(view.id(), view)));
        return found.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.copyOf(entry.getValue().values())));
    }
}
