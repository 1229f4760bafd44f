package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** One statement for a field and level, however many parents it has. */
@QuarkusTest
class StatementCountTest {

    @Inject Driver driver;
    @Inject Neo4jConfig config;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private final class CountingReader extends GraphReader {
        CountingReader() {
            super(driver, config);
        }

        @Override
        public <T> Uni<List<T>> list(
                CypherQuery query, Map<String, ?> parameters, Function<Record, T> mapper) {
            asked.add(query.name());
            return super.list(query, parameters, mapper);
        }
    }

    @BeforeEach
    void count() {
        QuarkusMock.installMockForType(new CountingReader(), GraphReader.class);
        Answer.to("{ startups(first: 1) { totalCount } }").data();
        asked.clear();
    }

    @Test
    void startupsWithTheirPeople() {
        Answer.to(
                        """
                        { startups(first: 20) { edges { node { name sector { name } founders { name }
                            organization { people { person { name } } } } } } }
                        """)
                .data();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "snapshot/data-version",
                        "entity/entities-by-id",
                        // sectors
                        "entity/entities-by-id",
                        // founders: the roles, then those people
                        "evidence/facts-about",
                        "entity/entities-by-id",
                        // people of organizations, and who they are
                        "evidence/facts-about",
                        "entity/entities-by-id");
    }

    @Test
    void roundsWithTheirInvestors() {
        Answer.to(
                        """
                        { fundingRounds(first: 20) { edges { node { startup { name }
                            participations { investor { name } } } } } }
                        """)
                .data();
        assertThat(asked)
                .containsOnly("snapshot/data-version", "evidence/rounds", "entity/entities-by-id")
                .as("startups and, at most a level later, investors")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void convertedSumsOfManyRounds() {
        Answer.to(
                        """
                        { startups(first: 20) { edges { node { rounds {
                            amount { text cny: convertedTo(currency: "CNY") { text } usd: convertedTo(currency: "USD") { text } } } } } } }
                        """)
                .data();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "snapshot/data-version",
                        "entity/entities-by-id",
                        "evidence/rounds",
                        "evidence/rates");
    }

    @Test
    void severalListsOfOneOperationAskForTheVersionOnce() {
        Answer.to(
                        """
                        { most: startups(first: 20, orderBy: [{field: MONEY_REACHED, direction: DESC}],
                            filter: {sector: "ai", investors: {kinds: [BIG_TECH]}}) { totalCount edges { node { name } } }
                          investors(first: 5) { edges { node { name } } }
                          fundingRounds(first: 5) { totalCount } }
                        """)
                .data();
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "snapshot/data-version",
                        "entity/entities-by-id",
                        "entity/entities-by-id",
                        // the page of rounds is fetched though only their number is asked for
                        "evidence/rounds");
    }
}
