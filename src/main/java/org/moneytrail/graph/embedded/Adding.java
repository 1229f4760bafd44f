package org.moneytrail.graph.embedded;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.NewLink;
import org.moneytrail.graph.NewNode;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** The additions of one transaction. */
final class Adding {

    private static final String ID = "id";
    private static final Label FACT = Label.label("Fact");

    private final Transaction tx;
    private final Map<String, Node> ends = new HashMap<>();
    private long nodes;
    private long relationships;
    private long properties;
    private long labels;

    Adding(Transaction tx) {
        this.tx = tx;
    }

    void add(NewNode made) {
        Node node = tx.createNode(made.labels().stream().map(Label::label).toArray(Label[]::new));
        nodes++;
        labels += made.labels().size();
        set(node, made.properties());
        made.links().forEach(link -> link(node, link));
    }

    /** Whoever tells the same at the same time waits for the fact, and then finds it told. */
    void tell(Additions.Retelling retelling) {
        NewLink statement = retelling.statement();
        Node fact = end(FACT, retelling.fact());
        tx.acquireWriteLock(fact);
        Object id = statement.properties().get(ID);
        for (Relationship told :
                fact.getRelationships(
                        Direction.OUTGOING, RelationshipType.withName(statement.type()))) {
            if (told.getProperty(ID, "").equals(id)) {
                throw new IllegalStateException(
                        id + " is told of " + retelling.fact() + " already");
            }
        }
        link(fact, statement);
    }

    GraphChanges changes() {
        return new GraphChanges(nodes, relationships, properties, 0, 0, labels, 0);
    }

    private void link(Node from, NewLink link) {
        Node to = end(Label.label(link.label()), link.to());
        set(
                from.createRelationshipTo(to, RelationshipType.withName(link.type())),
                link.properties());
        relationships++;
        if (link.role() != null && !to.hasLabel(Label.label(link.role()))) {
            to.addLabel(Label.label(link.role()));
            labels++;
        }
    }

    private Node end(Label label, String id) {
        return ends.computeIfAbsent(
                id,
                any -> {
                    Node found = tx.findNode(label, ID, id);
                    if (found == null) {
                        throw new IllegalStateException("The graph has no " + id + " any more");
                    }
                    return found;
                });
    }

    private void set(Entity entity, Map<String, Object> all) {
        all.forEach((name, value) -> entity.setProperty(name, stored(value)));
        properties += all.size();
    }

    /** As Bolt would have it. */
    private static Object stored(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String.class::cast).toArray(String[]::new);
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
