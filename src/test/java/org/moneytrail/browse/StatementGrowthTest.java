package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.SchemaWalk;
import org.moneytrail.testsupport.SchemaWalk.Field;
import org.moneytrail.testsupport.StatementCounter;
import org.neo4j.driver.Driver;

/**
 * What the graph is asked does not depend on how many parents a level has: for every field of every type with an id, and of
 * what stands in lists, so that a field that somebody adds is tested without another line here.
 */
@QuarkusTest
class StatementGrowthTest {

    /** Their pages are cut by one statement of their own, and nobody else may ask for them. */
    private static final Set<String> FOR_CURATORS = Set.of("audit", "retractedStatements");

    private static final int FEW = 2;
    private static final int MANY = 20;
    private static final int LOOKED_AT = 80;

    /** Asked once for each level of funds of funds, as deep as look-through goes, however many parents there are (R19). */
    private static final Map<String, Long> LEVELS = Map.of("question/funds-and-commitments", 8L);

    private static final String IDS =
            """
            MATCH (thing:Entity|Fact)
            UNWIND [label IN labels(thing) WHERE NOT label IN ["Entity", "Fact", "Party"]] AS type
            WITH type, type + ":" + thing.slug AS id
            ORDER BY id
            RETURN type AS type, collect(id) AS ids
            """;

    @Inject Driver driver;
    @Inject Neo4jConfig config;

    private StatementCounter counter;

    @BeforeEach
    void count() {
        counter = StatementCounter.installed(driver, config);
    }

    @Test
    void noFieldAsksMoreForMoreParents() {
        SchemaWalk schema = SchemaWalk.withPagesOf(3);
        Map<String, List<String>> ids = ids();
        List<String> growing = new ArrayList<>();
        int compared = 0;
        for (String type : schema.nodeTypes()) {
            List<String> parents =
                    ids.getOrDefault(type.equals("ConceptStock") ? "Stock" : type, List.of());
            for (Field field : schema.fields(type)) {
                String selection = schema.selection(field, 4);
                if (parents.size() > FEW && !selection.isBlank()) {
                    compared++;
                    grows(type, selection, parents)
                            .forEach(it -> growing.add(type + "." + field.name() + ": " + it));
                }
            }
        }
        assertThat(growing).isEmpty();
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void noListAsksMoreForMoreOfItsItems() {
        SchemaWalk schema = SchemaWalk.withPagesOf(3);
        List<String> growing = new ArrayList<>();
        for (Field field : schema.fields("Query")) {
            if (field.paged() && !FOR_CURATORS.contains(field.name())) {
                compare(schema, field.name() + "(first: %d)", field.type(), growing);
            }
        }
        String items = "moneyReached(scope: { sector: \"ai\" }) { items(first: %d)";
        compareIn(schema, items, "CapitalItemConnection", " }", growing);
        compareIn(
                schema,
                "mandateLeaks(sector: \"ai\", first: %d)",
                "MandateLeakConnection",
                "",
                growing);
        compareIn(
                schema,
                "methodologyDiff(scope: { sector: \"ai\" }, left: { preset: PRESS }, right: { preset: STRICT }) { moves(first: %d)",
                "MethodologyMoveConnection",
                " }",
                growing);
        assertThat(growing).isEmpty();
    }

    private void compare(SchemaWalk schema, String field, String type, List<String> growing) {
        compareIn(schema, field, type, "", growing);
    }

    private void compareIn(
            SchemaWalk schema, String start, String type, String end, List<String> growing) {
        String edge =
                schema.fields(type).stream()
                        .filter(f -> f.name().equals("edges"))
                        .findFirst()
                        .orElseThrow()
                        .type();
        String node =
                schema.fields(edge).stream()
                        .filter(f -> f.name().equals("node"))
                        .findFirst()
                        .orElseThrow()
                        .type();
        for (Field field : schema.fields(node)) {
            String selection = schema.selection(field, 3);
            if (!selection.isBlank()) {
                String query =
                        "{ " + start + " { edges { node { " + selection + " } } }" + end + " }";
                Map<String, Long> few = counter.statementsOf(query.formatted(FEW), Map.of());
                Map<String, Long> many = counter.statementsOf(query.formatted(MANY), Map.of());
                grown(many, few, 1)
                        .forEach(it -> growing.add(start + " " + field.name() + ": " + it));
            }
        }
    }

    private Map<String, List<String>> ids() {
        Map<String, List<String>> ids = new TreeMap<>();
        try (var session = driver.session()) {
            session.run(IDS)
                    .forEachRemaining(
                            row ->
                                    ids.put(
                                            row.get("type").asString(),
                                            row.get("ids").asList(id -> id.asString())));
        }
        List<String> statements = new ArrayList<>();
        Answer.to(
                        "{ sources(first: 40) { edges { node { statements(first: 3) { edges { node { id } } } } } } }")
                .data()
                .findValuesAsText("id")
                .forEach(statements::add);
        ids.put("Statement", statements);
        return ids;
    }

    /** Compares parents that have something there; which levels below are empty may differ from one to the next. */
    private List<String> grows(String type, String selection, List<String> all) {
        String query =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on %s { %s } } }"
                        .formatted(type, selection);
        List<String> parents = rich(query, all);
        Map<String, Long> many = counter.statementsOf(query, Map.of("ids", parents));
        Map<String, Long> most =
                counter.statementsOf(query, Map.of("ids", parents.subList(0, FEW)));
        for (int i = FEW; i + FEW <= parents.size() && !grown(many, most, 0).isEmpty(); i += FEW) {
            counter.statementsOf(query, Map.of("ids", parents.subList(i, i + FEW)))
                    .forEach((name, count) -> most.merge(name, count, Math::max));
        }
        return grown(many, most, 1);
    }

    /** @param slack where two levels ask the same statement, and no pair of parents reaches both */
    private static List<String> grown(Map<String, Long> many, Map<String, Long> few, int slack) {
        List<String> grown = new ArrayList<>();
        many.forEach(
                (name, count) -> {
                    long before =
                            Math.max(few.getOrDefault(name, 0L), LEVELS.getOrDefault(name, 0L));
                    if (count > before + slack) {
                        grown.add(name + " " + before + " -> " + count);
                    }
                });
        return grown;
    }

    private List<String> rich(String query, List<String> all) {
        List<String> some = all.subList(0, Math.min(LOOKED_AT, all.size()));
        JsonNode found = Answer.to(query, Map.of("ids", some)).at("nodes");
        List<String> rich = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if (!isEmpty(found.get(i))) {
                rich.add(some.get(i));
            }
        }
        List<String> poor = new ArrayList<>(some);
        poor.removeAll(rich);
        rich.addAll(poor);
        return Collections.unmodifiableList(rich.subList(0, Math.min(MANY, rich.size())));
    }

    private static boolean isEmpty(JsonNode value) {
        if (value.isContainerNode()) {
            for (JsonNode part : value) {
                if (!isEmpty(part)) {
                    return false;
                }
            }
            return true;
        }
        return value.isNull() || (value.isNumber() && value.asInt() == 0);
    }
}
