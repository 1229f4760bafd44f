package org.moneytrail.curate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Tokens;

/** Somebody with a token, or without one. */
public record Curator(@Nullable String token) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Curator NOBODY = new Curator(null);

    public static Curator alice() {
        return new Curator(Tokens.curator());
    }

    Response send(String query, Map<String, ?> variables) {
        RequestSpecification request =
                given().contentType("application/json")
                        .accept("application/graphql-response+json")
                        .body(Map.of("query", query, "variables", variables));
        return known(request).post("/graphql");
    }

    /** Any role will do. */
    static void wantsAToken(String query) {
        Response answer = NOBODY.send(query, Map.of());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(answer.jsonPath().getMap("data")).isNull();
        assertThat(new Curator(Tokens.of("bob")).send(query, Map.of()).statusCode())
                .as("any role will do")
                .isEqualTo(200);
    }

    Response schemaAsText() {
        return known(given()).get("/graphql/schema.graphql");
    }

    private RequestSpecification known(RequestSpecification request) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer ask(String query, Map<String, ?> variables) {
        String text = send(query, variables).asString();
        try {
            return new Answer(text, JSON.readTree(text));
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    Answer ask(String query) {
        return ask(query, Map.of());
    }

    /** Calls {@code recordRound} with {@code RecordRoundInput}; the payload's fields are written after it. */
    Answer call(String mutation, Map<String, ?> input, String fields) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return ask(
                "mutation($input: "
                        + type
                        + "!) { done: "
                        + mutation
                        + "(input: $input) { dataVersion clientMutationId "
                        + fields
                        + " } }",
                Map.of("input", input));
    }

    /** The payload of a mutation that must succeed. */
    public JsonNode done(String mutation, Map<String, ?> input, String fields) {
        return call(mutation, input, fields).at("done");
    }

    public JsonNode done(String mutation, Map<String, ?> input) {
        return done(mutation, input, "node { id }");
    }

    static int version() {
        return NOBODY.ask("{ graphInfo { dataVersion } }").at("graphInfo.dataVersion").asInt();
    }

    /** {@code input("source", "wire", "amount", 5)}. */
    public static Map<String, Object> input(Object... pairs) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i].toString(), pairs[i + 1]);
        }
        return input;
    }

    static void nothingChanged(int version) {
        assertThat(version()).isEqualTo(version);
    }
}
