package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.StatementCounter;
import org.neo4j.driver.Driver;

/** The very queries that are measured, by how many statements they are: each costs the graph half a millisecond of a processor. */
@QuarkusTest
class StatementsOfWorkloadsTest {

    private static final Path WORKLOADS = Path.of("src/bench/workloads");

    @Inject Driver driver;
    @Inject Neo4jConfig config;

    private StatementCounter counter;

    @BeforeEach
    void count() {
        counter = StatementCounter.installed(driver, config);
        Answer.to("{ startups(first: 1) { totalCount } }").data();
        counter.forget();
    }

    @ParameterizedTest(name = "{0} is at most {1}")
    @CsvSource({"w1-name, 1", "w2-card, 4", "w3-page, 3", "w4-trace, 13", "w5-currencies, 11"})
    void aWorkloadIsNoMoreStatementsThanItWas(String name, int most) throws IOException {
        String query = Files.readString(WORKLOADS.resolve(name + ".graphql"));
        Answer.to(query, Map.of("id", "zhipu", "sector", "ai")).data();
        assertThat(counter.asked()).hasSizeLessThanOrEqualTo(most);
    }
}
