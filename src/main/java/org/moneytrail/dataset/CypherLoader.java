package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.graph.NewLink;
import org.moneytrail.graph.NewNode;

/** Adds by statements, to any graph. */
final class CypherLoader implements GraphLoader {

    private static final CypherQuery MAKE = CypherQuery.of("dataset/make-nodes");
    private static final CypherQuery TELL_AGAIN = CypherQuery.of("dataset/tell-again");
    private static final Map<String, CypherQuery> LINK =
            Map.of(
                    "Fact-Entity", CypherQuery.of("dataset/link-facts-to-entities"),
                    "Fact-Fact", CypherQuery.of("dataset/link-facts-to-facts"),
                    "Entity-Entity", CypherQuery.of("dataset/link-entities-to-entities"));

    private final GraphWriter writer;

    CypherLoader(GraphWriter writer) {
        this.writer = writer;
    }

    @Override
    public int rows() {
        return Parts.ROWS;
    }

    /** A server is told everything at the end. */
    @Override
    public Begun begin(Additions additions) {
        return new Begun() {
            @Override
            public Set<String> changes() {
                return Set.of();
            }

            @Override
            public GraphChanges finish() {
                return write(additions);
            }

            @Override
            public void close() {
                // Nothing was begun.
            }
        };
    }

    private GraphChanges write(Additions additions) {
        List<GraphWrite> writes = new ArrayList<>();
        make(additions.nodes()).ifPresent(writes::add);
        Map<String, List<Map<String, Object>>> links = new HashMap<>();
        for (NewNode node : additions.nodes()) {
            String from = node.labels().contains(Kind.FACT) ? Kind.FACT : Kind.ENTITY;
            for (NewLink link : node.links()) {
                links.computeIfAbsent(from + "-" + link.label(), any -> new ArrayList<>())
                        .add(parameters(node.id(), link));
            }
        }
        links.forEach(
                (ends, all) -> writes.add(linking(Objects.requireNonNull(LINK.get(ends)), all)));
        List<Map<String, Object>> told =
                additions.retellings().stream()
                        .map(again -> parameters(again.fact(), again.statement()))
                        .toList();
        if (!told.isEmpty()) {
            writes.add(linking(TELL_AGAIN, told));
        }
        writes.addAll(additions.writes());
        return writer.inOneTransaction(writes).await().indefinitely();
    }

    private static Optional<GraphWrite> make(List<NewNode> nodes) {
        List<Map<String, Object>> rows =
                nodes.stream()
                        .map(
                                node ->
                                        Map.of(
                                                "labels",
                                                node.labels(),
                                                "properties",
                                                node.properties()))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new GraphWrite(MAKE, Map.of("rows", rows)));
    }

    private static GraphWrite linking(CypherQuery query, List<Map<String, Object>> links) {
        return new GraphWrite(query, Map.of("links", links), links.size());
    }

    private static Map<String, Object> parameters(String from, NewLink link) {
        return Map.of(
                "from", from,
                "type", link.type(),
                "to", link.to(),
                "properties", link.properties(),
                "roles", link.role() == null ? List.of() : List.of(link.role()));
    }
}
