package org.moneytrail.graph.embedded;

import java.util.Map;
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

    private final GraphDatabaseService graph;

    EmbeddedLoader(GraphDatabaseService graph) {
        this.graph = graph;
    }

    @Override
    public GraphChanges add(Additions additions) {
        try (Transaction tx = graph.beginTx()) {
            Adding adding = new Adding(tx);
            additions.nodes().forEach(adding::add);
            additions.retellings().forEach(adding::tell);
            GraphChanges changes = adding.changes();
            for (GraphWrite write : additions.writes()) {
                changes = changes.plus(run(tx, write));
            }
            tx.commit();
            return changes;
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
