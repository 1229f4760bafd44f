package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.http.Batches;

/** Entities at the far end of a link or of a fact: one statement for all parents of a level. */
@ApplicationScoped
class LinkRepository {

    private static final KeyedQuery POINTING_AT =
            keyed(CypherQuery.of("entity/entities-pointing-at"));
    private static final KeyedQuery OVER_FACTS =
            keyed(CypherQuery.of("entity/entities-over-facts"));
    private static final KeyedQuery PEOPLE = keyed(CypherQuery.of("entity/people-at"));

    private record Row(EntityRecord node, boolean wanted) {

        static Row of(GraphRow row) {
            return new Row(EntityRecord.of(row), true);
        }

        static Row ofRole(GraphRow row) {
            Statements<Role.Telling> told =
                    Recorded.statements(row.maps("roleStatements"), Role.Telling::of);
            String role = told.read(Role.Telling::role);
            return new Row(EntityRecord.of(row), role != null && role.contains("FOUNDER"));
        }
    }

    private final KeptRows graph;

    LinkRepository(KeptRows graph) {
        this.graph = graph;
    }

    private static KeyedQuery keyed(CypherQuery query) {
        return new KeyedQuery(query, "ids", "near");
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
            KeyedQuery query,
            Map<String, String> links,
            String id,
            Function<GraphRow, Row> mapper,
            Class<E> type) {
        return Batches.<String, List<Entity>>load(
                        query.query().name() + " " + links,
                        id,
                        ids -> graph.list(query, ids, links, mapper).map(LinkRepository::viewed))
                .map(found -> Optional.ofNullable(found).orElse(List.of()))
                .map(found -> found.stream().map(type::cast).toList());
    }

    private static Map<String, List<Entity>> viewed(Map<String, List<Row>> found) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> views(of.getValue())));
    }

    /** Someone who founded a company twice, by two roles, stands there once. */
    private static List<Entity> views(List<Row> rows) {
        Map<String, Entity> views = new LinkedHashMap<>();
        rows.stream()
                .filter(Row::wanted)
                .flatMap(row -> EntityTypes.view(row.node().id(), row.node()).stream())
                .forEach(view -> views.putIfAbsent(view.id(), view));
        return List.copyOf(views.values());
    }
}
