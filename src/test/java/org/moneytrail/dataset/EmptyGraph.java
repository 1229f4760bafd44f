package org.moneytrail.dataset;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.UUID;

/** An application of its own, with a graph of its own that nothing is loaded into at start. */
public final class EmptyGraph implements QuarkusTestProfile {

    private static final String DIRECTORY = "target/graph/" + UUID.randomUUID();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("moneytrail.dataset.load-built-in", "false", "moneytrail.graph.directory", DIRECTORY);
    }
}
