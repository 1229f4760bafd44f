package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.TestGraph;

class DataVersionsTest {
    private static final TestGraph GRAPH = TestGraph.shared();
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");

    private final DataVersions versions =
            new DataVersions(
                    GRAPH.reader(),
                    GRAPH.writer(),
                    TestGraph.neo4j(Map.of("moneytrail.neo4j.version-check", "1h")));

    @BeforeEach
    void anEmptyGraph() {
        GRAPH.clear();
    }

    @Test
    void anEmptyGraphHasAVersionToo() {
        assertThat(current()).isEqualTo(DataVersion.NONE);
    }

    @Test
    void aWriteOfOursIsSeenAtOnceHoweverLongTheInterval() {
        DataVersion before = current();
        assertThat(versions.known()).contains(before);
        raise();
        assertThat(versions.known()).isEmpty();
        assertThat(versions.isStill(before)).isFalse();
        assertThat(current().number()).isEqualTo(before.number() + 1);
    }

    @Test
    void anotherGraphOfTheSameNumberIsAnotherVersion() {
        raise();
        DataVersion first = current();
        GRAPH.clear();
        raise();
        DataVersion second = current();
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second).isNotEqualTo(first);
    }

    private DataVersion current() {
        return versions.current().await().atMost(Duration.ofSeconds(20));
    }

    private static void raise() {
        GRAPH.writer()
                .inOneTransaction(List.of(new GraphWrite(RAISE, Map.of())))
                .await()
                .atMost(Duration.ofSeconds(20));
    }
}
