package org.moneytrail.graph.embedded;

import java.util.Map;
import java.util.Set;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.GraphWrite;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryStatistics;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Makes nodes and relationships one by one, which costs a part of what a statement over Bolt does; everything else is Cypher. */
final class EmbeddedLoader implements GraphLoader {

    /** The engine's tables of locks and of changes outgrow the processor's cache with more; with fewer, each commit costs too much. */
    private static final int ROWS = 500;

    private final GraphDatabaseService graph;

    EmbeddedLoader(GraphDatabaseService graph) {
        this.graph = graph;
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public Begun begin(Additions additions) {
        Transaction tx = graph.beginTx();
        try {
            Adding adding = new Adding(tx);
            additions.nodes().forEach(adding::add);
            Set<String> changes = adding.withNewRoles();
            additions.retellings().forEach(told -> changes.add(told.fact()));
            return new Open(tx, adding, additions, changes);
        } catch (RuntimeException failed) {
            tx.close();
            throw failed;
        }
    }

    /** @param changes a relationship lets others be made to the same node; a role, or a fact that is told again, locks it */
    private record Open(Transaction tx, Adding adding, Additions additions, Set<String> changes)
            implements Begun {

        @Override
        public GraphChanges finish() {
            adding.linkTheRest();
            additions.retellings().forEach(adding::tell);
            GraphChanges changes = adding.changes();
            for (GraphWrite write : additions.writes()) {
                changes = changes.plus(run(tx, write));
            }
            tx.commit();
            return changes;
        }

        @Override
        public void close() {
            tx.close();
        }
    }

    private static GraphChanges run(Transaction tx, GraphWrite write) {
        try (Result result = tx.execute(write.query().text(), Map.copyOf(write.parameters()))) {
            QueryStatistics counted = result.getQueryStatistics();
            return write.held(
                    new GraphChanges(
                            counted.getNodesCreated(),
                            counted.getRelationshipsCreated(),
                            counted.getPropertiesSet(),
                            counted.getNodesDeleted(),
                            counted.getRelationshipsDeleted(),
                            counted.getLabelsAdded(),
                            counted.getLabelsRemoved()));
        }
    }
}
