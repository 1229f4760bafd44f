package org.moneytrail.graph.embedded;

import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Why the graph's own database did not come up although the server did. */
final class StoreFailure {
    private StoreFailure() {}

    static Optional<Throwable> of(DatabaseManagementService server) {
        var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        DatabaseStateService states =
                system.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        return states.stateOfAllDatabases().keySet().stream()
                .filter(id -> id.name().equals(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .findFirst()
                .flatMap(states::causeOfFailure);
    }
}
