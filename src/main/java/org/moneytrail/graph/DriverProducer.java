package org.moneytrail.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.neo4j.driver.Driver;

/** Gives the open driver to those who ask for it; the connection keeps it and closes it. */
@ApplicationScoped
class DriverProducer {
    private final GraphConnection connection;

    DriverProducer(GraphConnection connection) {
        this.connection = connection;
    }

    @Produces
    @ApplicationScoped
    Driver driver() {
        return connection.driver();
    }
}
