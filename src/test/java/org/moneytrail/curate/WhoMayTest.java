package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.testsupport.Tokens;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class WhoMayTest {

    private static final String WRITE =
            "mutation($input: RecordSourceInput!) { recordSource(input: $input) { dataVersion } }";
    private static final Map<String, Object> SOURCE =
            Map.of(
                    "input",
                    input(
                            "id", "never-written",
                            "publisher", "Nobody",
                            "title", "Never",
                            "reliability", "PRESS"));

    @Inject GraphReader graph;

    static Stream<Arguments> tokens() {
        return Stream.of(
                Arguments.of("none", null, 401, "UNAUTHENTICATED"),
                Arguments.of("no role", Tokens.of("bob"), 403, "FORBIDDEN"),
                Arguments.of("another role", Tokens.of("bob", "reader"), 403, "FORBIDDEN"),
                Arguments.of(
                        "expired",
                        Tokens.signed(
                                Tokens.claims("alice", "curator")
                                        .issuedAt(Instant.now().minusSeconds(7200))
                                        .expiresAt(Instant.now().minusSeconds(3600))),
                        401,
                        "UNAUTHENTICATED"),
                Arguments.of("forged", Tokens.forged("alice", "curator"), 401, "UNAUTHENTICATED"),
                Arguments.of("unsigned", Tokens.unsigned(), 401, "UNAUTHENTICATED"),
                Arguments.of("no token", "swordfish", 401, "UNAUTHENTICATED"),
                Arguments.of(
                        "another issuer",
                        Tokens.signed(
                                Tokens.claims("alice", "curator").issuer("https://else.example")),
                        401,
                        "UNAUTHENTICATED"),
                Arguments.of(
                        "another audience",
                        Tokens.signed(Tokens.claims("alice", "curator").audience("elsewhere")),
                        401,
                        "UNAUTHENTICATED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void whoMayNotWriteIsToldSoAndNothingIsWritten(
            String name, String token, int status, String code) {
        List<String> before = WholeGraph.dump(graph);
        int version = Curator.version();
        Response answer = new Curator(token).send(WRITE, SOURCE);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.jsonPath().getMap("$")).doesNotContainKey("data");
        assertThat(answer.header("www-authenticate")).isEqualTo(status == 401 ? "Bearer" : null);
        assertThat(answer.asString()).doesNotContain("swordfish", "Exception", "io.quarkus");
        Curator.nothingChanged(version);
        assertThat(WholeGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void aBadTokenIsRefusedForReadingToo() {
        Response answer =
                new Curator(Tokens.forged("alice", "curator")).send("{ __typename }", Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void everybodyReadsWithAndWithoutAToken() {
        assertThat(Curator.NOBODY.ask("{ __typename }").at("__typename").asText())
                .isEqualTo("Query");
        assertThat(new Curator(Tokens.of("bob")).ask("{ __typename }").at("__typename").asText())
                .isEqualTo("Query");
    }

    @Test
    void theAuditTrailIsForCurators() {
        assertThat(Curator.NOBODY.ask("{ audit { totalCount } }").code())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(new Curator(Tokens.of("bob")).ask("{ audit { totalCount } }").code())
                .isEqualTo("FORBIDDEN");
    }
}
