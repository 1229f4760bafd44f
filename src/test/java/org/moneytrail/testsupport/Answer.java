package org.moneytrail.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the running application answers to one query, as a client gets it. */
public record Answer(String text, JsonNode json) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    public static Answer to(String query) {
        return to(query, Map.of());
    }

    public static Answer to(String query, Map<String, ?> variables) {
        String text =
                given().contentType("application/json")
                        .body(Map.of("query", query, "variables", variables))
                        .post("/graphql")
                        .asString();
        try {
            return new Answer(text, JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** The data of an answer without errors. */
    public JsonNode data() {
        assertThat(json.path("errors")).as(text).isEmpty();
        return json.get("data");
    }

    /** The value at a path of names and indexes, such as {@code moneyReached.gross}. */
    public JsonNode at(String path) {
        return data().at("/" + path.replace('.', '/'));
    }

    /** The only error. */
    public JsonNode error() {
        assertThat(json.path("errors")).as(text).hasSize(1);
        return json.get("errors").get(0);
    }

    public String code() {
        return error().at("/extensions/code").asText();
    }

    public List<String> suggestions() {
        assertThat(code()).as(text).isEqualTo("NOT_FOUND");
        return texts(error().at("/extensions/suggestions"));
    }

    /** Where the arguments were that the only error complains of. */
    public List<String> violations() {
        assertThat(code()).as(text).isEqualTo("INVALID_ARGUMENT");
        return StreamSupport.stream(error().at("/extensions/violations").spliterator(), false)
                .map(violation -> violation.get("path").asText())
                .toList();
    }

    public static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
