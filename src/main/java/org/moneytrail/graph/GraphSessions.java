package org.moneytrail.graph;

import jakarta.enterprise.context.ApplicationScoped;

/** How many sessions are in use and how many can be: each holds one connection of the driver's pool while it works. */
@ApplicationScoped
public class GraphSessions {
    private final Neo4jConfig config;

    GraphSessions(Neo4jConfig config) {
        this.config = config;
    }

    public int inUse() {
        return Sessions.inUse();
    }

    public int most() {
        return config.poolSize();
    }
}
