package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.SchemaWalk;
import org.neo4j.driver.Driver;

/**
 * Asks for everything that there is, with every field that the schema has, and keeps it as a client's cache does: by type name
 * and id. A cache that gets two different values for one field of one thing shows the wrong one somewhere.
 */
@QuarkusTest
class GlobalIdsTest {

    private static final int AT_ONCE = 25;

    /** All ids of the graph, with the roles that organizations play and the statements on everything. */
    private static final String IDS =
            """
            CALL () {
              MATCH (thing:Entity|Fact)
              RETURN thing.id AS id
              UNION
              MATCH (organization:Organization)
              UNWIND [role IN labels(organization) WHERE role IN ["Startup", "Investor", "LimitedPartner"]] AS role
              RETURN role + ":" + organization.slug AS id
              UNION
              MATCH (subject:Entity|Fact)-[told:STATED_BY]->(:Source)
              RETURN "Statement:" + split(subject.id, ":")[0] + "." + told.id AS id
            }
            RETURN id AS id
            ORDER BY id
            """;

    @Inject Driver driver;

    private SchemaWalk schema;
    private final Map<String, ObjectNode> cache = new TreeMap<>();
    private final Map<String, String> typeOfId = new HashMap<>();
    private final Set<String> differing = new TreeSet<>();

    @Test
    void noCacheMergesTwoDifferentThingsAndEveryIdLeadsBackToItsThing() {
        schema = SchemaWalk.withPagesOf(3);
        assertThat(schema.skipped())
                .as("fields that need an example of an argument")
                .allMatch(field -> field.matches("(Query|Mutation|Subscription)\\..*"));
        Set<String> ids = idsOfTheGraph();
        Map<String, List<String>> byType = typesOf(ids);
        assertThat(byType.keySet()).isEqualTo(schema.nodeTypes());
        byType.forEach(this::askForEverything);
        askTheQuestions();
        assertThat(differing).as("one id with two values").isEmpty();

        Set<String> beyond = new HashSet<>(typeOfId.keySet());
        beyond.removeAll(ids);
        beyond.removeIf(id -> id.startsWith("CapitalItem:"));
        typesOf(beyond)
                .forEach(
                        (type, found) ->
                                assertThat(found)
                                        .allSatisfy(
                                                id ->
                                                        assertThat(typeOfId)
                                                                .containsEntry(id, type)));
        assertThat(typeOfId.keySet()).containsAll(ids);
    }

    private Set<String> idsOfTheGraph() {
        try (var session = driver.session()) {
            return new TreeSet<>(session.run(IDS).list(row -> row.get("id").asString()));
        }
    }

    /** Asks {@code nodes} for all of them: none may be unknown, and none may come in another's place. */
    private Map<String, List<String>> typesOf(Set<String> ids) {
        Map<String, List<String>> types = new TreeMap<>();
        for (List<String> some : inParts(List.copyOf(ids), 200)) {
            JsonNode found =
                    Answer.to(
                                    "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
                                    Map.of("ids", some))
                            .at("nodes");
            for (int i = 0; i < some.size(); i++) {
                assertThat(found.get(i).path("id").asText()).as(some.get(i)).isEqualTo(some.get(i));
                types.computeIfAbsent(
                                found.get(i).get("__typename").asText(), t -> new ArrayList<>())
                        .add(some.get(i));
            }
        }
        return types;
    }

    private void askForEverything(String type, List<String> ids) {
        String query =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on %s { %s } } }"
                        .formatted(type, schema.everything(type, 4));
        for (List<String> some : inParts(ids, AT_ONCE)) {
            keep(Answer.to(query, Map.of("ids", some)).data());
        }
    }

    /** With the clocks turned back, and in other currencies and methodologies. */
    private void askTheQuestions() {
        String items = schema.everything("CapitalReport", 4);
        String then = "asOf: { validAt: \"2023-07-10\", knownAt: \"2023-07-10\" }";
        String leak = schema.everything("MandateLeakConnection", 3);
        for (String question :
                List.of(
                        "moneyReached(scope: { sector: \"ai\" }) { %s }".formatted(items),
                        "moneyReached(scope: { sector: \"ai\" }, %s) { %s }".formatted(then, items),
                        "moneyReached(scope: { startups: [\"minimax\"] }, currency: \"USD\") { %s }"
                                .formatted(items),
                        "mandateLeaks(sector: \"ai\", first: 50) { %s }".formatted(leak),
                        "unicorns(asOf: { validAt: \"2024-06-30\", knownAt: \"2024-06-30\" }) { %s }"
                                .formatted(schema.everything("UnicornVerdict", 3)),
                        "backups(%s) { %s }".formatted(then, schema.everything("BackupScore", 3)),
                        "conflicts(first: 100) { %s }"
                                .formatted(schema.everything("ConflictConnection", 3)),
                        "conceptStockLeakage(from: \"2023-01-01\", to: \"2023-06-30\") { %s }"
                                .formatted(schema.everything("ConceptStockLeakage", 3)))) {
            keep(Answer.to("{ " + question + " }").data());
        }
        for (JsonNode claim :
                Answer.to("{ claims(first: 100) { edges { node { id } } } }").at("claims.edges")) {
            keep(
                    Answer.to(
                                    "query ($id: ID!) { factCheck(claim: $id) { %s } }"
                                            .formatted(schema.everything("FactCheck", 4)),
                                    Map.of("id", claim.at("/node/id").asText()))
                            .data());
        }
    }

    /** As a normalised cache does: what has an id is kept once, and elsewhere only pointed at. */
    private JsonNode keep(JsonNode value) {
        if (value.isArray()) {
            var kept = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> kept.add(keep(item)));
            return kept;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(field -> kept.set(field.getKey(), keep(field.getValue())));
        if (!value.has("id")) {
            return kept;
        }
        String id = value.get("id").asText();
        String type = value.get("__typename").asText();
        String other = typeOfId.putIfAbsent(id, type);
        if (other != null && !other.equals(type)) {
            differing.add(id + " is a " + type + " and a " + other);
        }
        merge(id, cache.computeIfAbsent(id, any -> JsonNodeFactory.instance.objectNode()), kept);
        return JsonNodeFactory.instance.textNode("-> " + id);
    }

    private void merge(String where, ObjectNode known, ObjectNode more) {
        more.properties()
                .forEach(
                        field -> {
                            JsonNode is = known.get(field.getKey());
                            JsonNode comes = field.getValue();
                            String path = where + "." + field.getKey();
                            if (is == null) {
                                known.set(field.getKey(), comes);
                            } else if (is.isObject() && comes.isObject()) {
                                merge(path, (ObjectNode) is, (ObjectNode) comes);
                            } else if (is.isArray()
                                    && comes.isArray()
                                    && is.size() == comes.size()) {
                                for (int i = 0; i < is.size(); i++) {
                                    same(path + "." + i, is.get(i), comes.get(i));
                                }
                            } else {
                                same(path, is, comes);
                            }
                        });
    }

    private void same(String path, JsonNode is, JsonNode comes) {
        if (is.isObject() && comes.isObject()) {
            merge(path, (ObjectNode) is, (ObjectNode) comes);
        } else if (!is.equals(comes)) {
            differing.add(path + ": " + is + " and " + comes);
        }
    }

    private static List<List<String>> inParts(List<String> ids, int size) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += size) {
            parts.add(ids.subList(i, Math.min(ids.size(), i + size)));
        }
        return parts;
    }
}
