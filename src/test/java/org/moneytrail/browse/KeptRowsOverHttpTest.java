package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.SchemaWalk;
import org.moneytrail.testsupport.StatementCounter;
import org.neo4j.driver.Driver;

/** What was asked once is answered from memory, and the answer is the same. */
@QuarkusTest
class KeptRowsOverHttpTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/graphql/questions");
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");
    private static final String RENAME =
            "MATCH (o:Organization {slug: 'minimax'}) SET o.name = $name RETURN o.slug AS slug";
    private static final String IDS =
            """
            MATCH (thing:Entity|Fact)
            UNWIND [label IN labels(thing) WHERE NOT label IN ["Entity", "Fact", "Party"]] AS type
            RETURN type + ":" + thing.slug AS id
            ORDER BY id
            """;

    @Inject Driver driver;
    @Inject Neo4jConfig config;
    @Inject KeptRows kept;

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredFromMemoryAsFromTheGraph(String file) throws IOException {
        String query = Files.readString(QUESTIONS.resolve(file));
        assertSame(query, Map.of());
    }

    /** Things of all types in any order, so that what one of them left in memory is met by others. */
    @Test
    void whateverIsAskedForAfterWhateverElseTheAnswerIsTheSame() {
        SchemaWalk schema = SchemaWalk.withPagesOf(3);
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
        List<String> ids = new ArrayList<>(ids());
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            List<String> some =
                    Stream.generate(() -> ids.get(random.nextInt(ids.size())))
                            .limit(4)
                            .distinct()
                            .toList();
            String one = some.get(0);
            String type = Answer.to(query, Map.of("ids", some)).at("nodes.0.__typename").asText();
            String whole =
                    "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on %s { %s } } }"
                            .formatted(type, schema.everything(type, 3));
            JsonNode warm = Answer.to(whole, Map.of("ids", some)).data();
            JsonNode again = Answer.to(whole, Map.of("ids", some)).data();
            kept.forget();
            JsonNode cold = Answer.to(whole, Map.of("ids", some)).data();
            assertThat(warm).as("seed %d, step %d, %s", seed, step, one).isEqualTo(cold);
            assertThat(again).as("seed %d, step %d, %s", seed, step, one).isEqualTo(cold);
        }
    }

    private void assertSame(String query, Map<String, ?> variables) {
        kept.forget();
        JsonNode cold = Answer.to(query, variables).data();
        assertThat(Answer.to(query, variables).data()).isEqualTo(cold);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ startup(id: \"zhipu\") { id name } }",
                """
                { startup(id: "zhipu") { name sector { name } rounds { roundName amount { text usd: convertedTo(currency: "USD") { text } }
                    participations { amount { text } investor { __typename name
                      ... on Fund { manager { name } commitments { limitedPartner { name } } }
                      ... on Organization { asFunds { name manager { name } } managedFunds { name } } } } } } }
                """,
                """
                { startup(id: "minimax") { founders { name roles { organization { name } } }
                    investors(first: 5) { totalCount edges { node { name } rounds { roundName } } }
                    organization { people { role person { name } } stocks { ticker } holders { holder { name } } } } }
                """,
                """
                { investor(id: "tencent") { name roundCount startupCount
                    participations(first: 5) { totalCount edges { node { amount { text } round { startup { name } } } } }
                    startups(last: 3) { edges { node { name } } } } }
                """,
                """
                { fund(id: "z-fund") { name manager { name } commitments { limitedPartner { name } }
                    ownCommitments { fund { name } } mandates { words } investments(first: 5) { totalCount } } }
                """,
                "{ person(id: \"wang-xing\") { name companies { name } roles { role organization { name } } investments(first: 3) { totalCount } } }",
                "{ conceptStock(id: \"360\") { name ticker issuer { name } statements(first: 3) { edges { node { source { publisher } } } } } }",
                "{ sector(id: \"ai\") { name parents { name } children { name } } sectors { name } }",
                "{ node(id: \"Participation:ms-b.alibaba\") { id ... on Participation { round { roundName } } } }",
                "{ node(id: \"Organization:nobody-of-this-name\") { id } }"
            })
    void aCardThatWasAskedForOnceAsksNothingMore(String query) {
        StatementCounter counter = StatementCounter.installed(driver, config);
        assertThat(counter.statementsOf(query, Map.of())).isNotEmpty();
        assertThat(counter.moreStatementsOf(query, Map.of())).isEmpty();
    }

    @Test
    void ofAPageNothingIsAskedForAgain() {
        StatementCounter counter = StatementCounter.installed(driver, config);
        String query =
                """
                { startups(first: 20, filter: {sector: "ai"}) { totalCount edges { node { name rounds { roundName
                    participations { investor { name } } } } } } }
                """;
        assertThat(counter.statementsOf(query, Map.of())).hasSizeGreaterThan(1);
        assertThat(counter.moreStatementsOf(query, Map.of())).isEmpty();
    }

    @Test
    void oneMoreStartupIsFetchedWithoutTheOthers() {
        StatementCounter counter = StatementCounter.installed(driver, config);
        String query =
                "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Startup { name rounds { id } } } }";
        counter.statementsOf(query, Map.of("ids", List.of("Startup:zhipu", "Startup:minimax")));
        long before = kept.fetched();
        counter.moreStatementsOf(
                query,
                Map.of("ids", List.of("Startup:zhipu", "Startup:moonshot", "Startup:minimax")));
        assertThat(kept.fetched() - before).as("itself and its rounds").isEqualTo(2);
    }

    @Test
    void whatOthersWriteIsSeenWithinTheInterval() throws InterruptedException {
        String before = name();
        try {
            rename("Named by somebody else");
            Thread.sleep(config.versionCheck().plus(Duration.ofMillis(1)).toMillis());
            assertThat(name()).isEqualTo("Named by somebody else");
        } finally {
            rename(before);
            Thread.sleep(config.versionCheck().plus(Duration.ofMillis(1)).toMillis());
        }
        assertThat(name()).isEqualTo(before);
    }

    private static String name() {
        return Answer.to("{ startup(id: \"minimax\") { name } }").at("startup.name").asText();
    }

    private void rename(String name) {
        try (var session = driver.session();
                var theirs = session.beginTransaction()) {
            theirs.run(RENAME, Map.of("name", name)).consume();
            theirs.run(RAISE.text()).consume();
            theirs.commit();
        }
    }

    private List<String> ids() {
        try (var session = driver.session()) {
            return session.run(IDS).list(row -> row.get("id").asString());
        }
    }
}
