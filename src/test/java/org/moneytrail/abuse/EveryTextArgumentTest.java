package org.moneytrail.abuse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moneytrail.curate.CuratorProfile;
import org.moneytrail.refusal.Code;
import org.moneytrail.testsupport.Tokens;
import org.neo4j.driver.Driver;

/** Hostile texts through every argument that takes a text, of queries and, with a curator's token, of mutations: none is forgotten. */
@Tag("slow")
@QuarkusTest
@TestProfile(CuratorProfile.class)
class EveryTextArgumentTest {

    /** Each piece goes through each argument; together, since a request costs more than its text. */
    private static final String OPERATORS =
            "x'}) CREATE (:Pwned) WITH 1 AS one MATCH (n) DETACH DELETE n //"
                    + " \"`]) CREATE (:Pwned) //"
                    + " \"a\"~0.1 AND *:* OR [* TO *] NOT (((/.*/ && {a TO b} ^9"
                    + " ${jndi:ldap://127.0.0.1:1/a}{{7*7}}../../../../etc/passwd";

    private static final String CONTROLS = "a\u0000b\r\nSet-Cookie: a=b";

    private static final Set<String> CODES =
            Arrays.stream(Code.values())
                    .filter(code -> code != Code.INTERNAL && code != Code.GRAPH_UNAVAILABLE)
                    .map(Code::name)
                    .collect(Collectors.toSet());

    @Inject Driver driver;

    @Test
    void everyOneIsAnsweredInTheWordsOfTheContractAndNothingIsRun() throws IOException {
        List<TextArguments.Attack> all = TextArguments.of(schema());
        assertThat(all).extracting(TextArguments.Attack::name).contains("Query.search text");
        assertThat(all).as("arguments").hasSizeGreaterThan(100);
        long before = nodes("n");
        List<String> wrong = new ArrayList<>();
        Set<String> codes = new TreeSet<>();
        for (TextArguments.Attack attack : all) {
            // A change costs a transaction, so it gets what could do most.
            for (String text :
                    attack.changes() ? List.of(OPERATORS) : List.of(OPERATORS, CONTROLS)) {
                Response answer =
                        given().contentType("application/json")
                                .header("Authorization", "Bearer " + Tokens.curator())
                                .body(attack.with(text))
                                .post("/graphql");
                codes.add(harmless(wrong, attack.name(), answer));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(codes).as("some got as far as the graph").contains("NOT_FOUND", "none");
        assertThat(nodes("n:Pwned")).isZero();
        assertThat(nodes("n")).as("nothing was deleted").isGreaterThanOrEqualTo(before);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static String harmless(List<String> wrong, String name, Response answer) {
        String text = answer.asString();
        String code = answer.path("errors[0].extensions.code");
        if (answer.statusCode() != 200
                || !HostileRequestsTest.leaks(text).isEmpty()
                || answer.header("Set-Cookie") != null
                || (code != null && !CODES.contains(code))) {
            wrong.add(name + ": " + answer.statusCode() + " " + text);
        }
        return code == null ? "none" : code;
    }

    private static JsonNode schema() throws IOException {
        String type = "type {kind name ofType {kind name ofType {kind name ofType {kind name}}}}";
        Response answer =
                given().contentType("application/json")
                        .body(
                                new ObjectMapper()
                                        .createObjectNode()
                                        .put(
                                                "query",
                                                "{__schema {types {kind name enumValues {name} fields {name "
                                                        + type
                                                        + " args {name "
                                                        + type
                                                        + "}} inputFields {name "
                                                        + type
                                                        + "}}}}")
                                        .toString())
                        .post("/graphql");
        return new ObjectMapper().readTree(answer.asString()).at("/data/__schema/types");
    }

    private long nodes(String which) {
        try (var session = driver.session()) {
            return session.run("MATCH (" + which + ") RETURN count(n) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
