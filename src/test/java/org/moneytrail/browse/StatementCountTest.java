package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.StatementCounter;
import org.neo4j.driver.Driver;

/** One statement for a field and level, however many parents it has. */
@QuarkusTest
class StatementCountTest {

    @Inject Driver driver;
    @Inject Neo4jConfig config;

    private StatementCounter counter;

    @BeforeEach
    void count() {
        counter = StatementCounter.installed(driver, config);
        Answer.to("{ startups(first: 1) { totalCount } }").data();
        counter.forget();
    }

    @Test
    void startupsWithTheirPeople() {
        Answer.to(
                        """
                        { startups(first: 20) { edges { node { name sector { name } founders { name }
                            organization { people { person { name } } } } } } }
                        """)
                .data();
        assertThat(counter.asked())
                .containsExactlyInAnyOrder(
                        "entity/entities-by-id",
                        // sectors
                        "entity/entities-by-id",
                        // founders, with what is told of them
                        "entity/people-at",
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
        assertThat(counter.asked())
                .containsOnly("evidence/rounds", "entity/entities-by-id")
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
        assertThat(counter.asked())
                .containsExactlyInAnyOrder(
                        "entity/entities-by-id", "evidence/rounds", "evidence/rates");
    }

    /** Twenty startups, their rounds, investors, the funds that these are or manage, and whose money that is: six levels. */
    @Test
    void aDeepQuestionAsksOnceForEachFieldArgumentSetAndLevel() {
        Answer.to(
                        """
                        { startups(first: 20) { edges { node { name
                            early: investors(first: 2) { edges { node { name } rounds { roundName } } }
                            late: investors(last: 3) { totalCount edges { node { name } } }
                            cny: moneyReached { reached { stated } }
                            usd: moneyReached(currency: "USD") { reached { stated } }
                            rounds { participations { investor { __typename name
                              ... on Organization { asInvestor { roundCount
                                  newest: participations(last: 2) { edges { node { round { startup { name } } } } }
                                  oldest: participations(first: 2) { totalCount } }
                                asFunds { name commitments { limitedPartner { name } } }
                                managedFunds { name commitments { limitedPartner { name } } mandates { words } } }
                              ... on Fund { commitments { limitedPartner { name } } } } } } } } } }
                        """)
                .data();
        Map<String, Long> asked =
                counter.asked().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it, TreeMap::new, Collectors.counting()));
        assertThat(asked)
                .as("two aliases, two arguments")
                .containsEntry("backing/investors-of-startups", 2L)
                .containsEntry("evidence/parts-of-parties", 2L)
                .as("both reports look at the snapshot that the list was made from")
                .doesNotContainKeys("question/organizations-in-scope", "question/roles-of-insiders")
                .as("one for each level that wants them")
                .containsEntry("entity/entities-pointing-at", 2L)
                .containsEntry("backing/counts-of-parties", 1L);
        assertThat(asked.get("evidence/facts-about")).isLessThanOrEqualTo(5);
        assertThat(asked.get("entity/entities-by-id")).isLessThanOrEqualTo(8);
        assertThat(counter.asked()).hasSizeLessThanOrEqualTo(35);
    }

    /** A level whose fields come at once, from loaders and from nowhere must not leave a loader waiting. */
    @Test
    void aLevelOfMixedSourcesIsAnsweredWhole() {
        var node =
                Answer.to(
                                """
                                { node(id: "Startup:minimax") { ... on Startup { slug
                                    organization { name asStartup { sector { parents { name children { name } } } }
                                      asInvestor { id } people { role person { companies { stocks { issuer { name } } } } } }
                                    founders { roles { organization { name } } }
                                    moneyReached { items(first: 2) { edges { node { fact { statements(first: 1) { edges { node { source { statements(first: 1) { totalCount } } } } } } } } } }
                                    interests { investor { name } } } } }
                                """)
                        .at("node");
        assertThat(node.at("/organization/asStartup/sector/parents")).isNotEmpty();
        assertThat(
                        node.at(
                                        "/moneyReached/items/edges/0/node/fact/statements/edges/0/node/source/statements/totalCount")
                                .asInt())
                .isPositive();
    }

    @Test
    void severalListsOfOneOperationAskForNoVersion() {
        Answer.to(
                        """
                        { most: startups(first: 20, orderBy: [{field: MONEY_REACHED, direction: DESC}],
                            filter: {sector: "ai", investors: {kinds: [BIG_TECH]}}) { totalCount edges { node { name } } }
                          investors(first: 5) { edges { node { name } } }
                          fundingRounds(first: 5) { totalCount } }
                        """)
                .data();
        assertThat(counter.asked())
                .containsExactlyInAnyOrder(
                        "entity/entities-by-id",
                        "entity/entities-by-id",
                        // the page of rounds is fetched though only their number is asked for
                        "evidence/rounds");
    }
}
