package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Brings the graph's schema to the version that this code expects, before anybody asks it anything. */
@ApplicationScoped
public class GraphMigrations {
    private static final Logger LOG = Logger.getLogger(GraphMigrations.class);
    private static final int AFTER_OWNERSHIP = 20;
    private static final CypherQuery APPLIED = CypherQuery.of("graph/list-applied-migrations");
    private static final CypherQuery RECORD = CypherQuery.of("graph/record-migration");

    private static final CypherQuery OWNERLESS = CypherQuery.of("graph/ownerless-indexes");
    private static final CypherQuery DROP = CypherQuery.of("graph/drop-index");

    private final GraphReader reader;
    private final GraphWriter writer;

    public GraphMigrations(GraphReader reader, GraphWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    void onOpened(@Observes @Priority(AFTER_OWNERSHIP) GraphOpened opened) {
        migrate();
    }

    public void migrate() {
        try {
            MigrationPlan.of(Migration.all(), applied()).forEach(this::apply);
        } catch (IllegalStateException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new GraphStartFailure(
                    "The graph's schema can't be migrated: " + reason.getMessage());
        }
    }

    private Map<String, String> applied() {
        Uni<List<Map.Entry<String, String>>> rows =
                reader.list(
                        APPLIED,
                        Map.of(),
                        row ->
                                Map.entry(
                                        row.get("version").asString(),
                                        row.get("checksum").asString()));
        return rows.await().indefinitely().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A server that is killed while it makes a constraint has the constraint's index afterwards and not the constraint, and would refuse
     * to make either again.
     */
    private void clear(Migration migration) {
        List<String> left =
                reader.list(
                                OWNERLESS,
                                Map.of("names", migration.constraints()),
                                row -> row.get("name").asString())
                        .await()
                        .indefinitely();
        for (String name : left) {
            writer.inOneTransaction(List.of(new GraphWrite(DROP, Map.of("name", name))))
                    .await()
                    .indefinitely();
            LOG.infof("Dropped the index %s, whose constraint was never finished", name);
        }
    }

    /** In two transactions, since schema and data can't change in one; the statements may be run twice. */
    private void apply(Migration migration) {
        clear(migration);
        writer.inOneTransaction(migration.writes()).await().indefinitely();
        Map<String, String> entry =
                Map.of(
                        "version",
                        migration.version(),
                        "name",
                        migration.name(),
                        "checksum",
                        migration.checksum());
        writer.inOneTransaction(List.of(new GraphWrite(RECORD, entry))).await().indefinitely();
        LOG.infof("Applied migration %s %s", migration.version(), migration.name());
    }
}
