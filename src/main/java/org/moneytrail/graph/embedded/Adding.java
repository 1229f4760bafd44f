package org.moneytrail.graph.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final Label ENTITY = Label.label("Entity");

    private final Transaction tx;
    private final Map<String, Node> ends = new HashMap<>();
    private final List<Late> late = new ArrayList<>();
    private final Map<String, Set<Label>> roles = new LinkedHashMap<>();
    private long nodes;
    private long relationships;
    private long properties;
    private long labels;

    /** A relationship whose end is not there yet. */
    private record Late(Node from, NewLink link) {}

    Adding(Transaction tx) {
        this.tx = tx;
    }

    /** Links to what is still on its way into the graph wait for {@link #linkTheRest}, and so does whatever locks a node. */
    void add(NewNode made) {
        Node node = tx.createNode(made.labels().stream().map(Label::label).toArray(Label[]::new));
        nodes++;
        labels += made.labels().size();
        set(node, made.properties());
        ends.put(made.id(), node);
        for (NewLink link : made.links()) {
            Node to = find(Label.label(link.label()), link.to());
            if (to == null) {
                late.add(new Late(node, link));
            } else {
                link(node, to, link);
            }
        }
    }

    /** Who gets a role, or may get one by what is linked late. */
    Set<String> withNewRoles() {
        Set<String> ids = new HashSet<>(roles.keySet());
        for (Late each : late) {
            if (each.link().role() != null) {
                ids.add(each.link().to());
            }
        }
        return ids;
    }

    void linkTheRest() {
        late.forEach(each -> link(each.from(), end(each.link()), each.link()));
        late.clear();
        roles.forEach(
                (id, all) -> {
                    Node node = end(ENTITY, id);
                    for (Label role : all) {
                        if (!node.hasLabel(role)) {
                            node.addLabel(role);
                            labels++;
                        }
                    }
                });
        roles.clear();
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
        link(fact, end(statement), statement);
    }

    GraphChanges changes() {
        return new GraphChanges(nodes, relationships, properties, 0, 0, labels, 0);
    }

    private void link(Node from, Node to, NewLink link) {
        set(
                from.createRelationshipTo(to, RelationshipType.withName(link.type())),
                link.properties());
        relationships++;
        if (link.role() != null && !to.hasLabel(Label.label(link.role()))) {
            roles.computeIfAbsent(link.to(), any -> new LinkedHashSet<>())
                    .add(Label.label(link.role()));
        }
    }

    private Node end(NewLink link) {
        return end(Label.label(link.label()), link.to());
    }

    private Node end(Label label, String id) {
        Node found = find(label, id);
        if (found == null) {
            throw new IllegalStateException("The graph has no " + id + " any more");
        }
        return found;
    }

    private @Nullable Node find(Label label, String id) {
        return ends.computeIfAbsent(id, any -> tx.findNode(label, ID, id));
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
