package org.moneytrail.question;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions that the README shows, with the answers that it shows: one file each, both clocks pinned. */
@QuarkusTest
class QuestionFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/graphql");
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(
                            com.fasterxml.jackson.databind.DeserializationFeature
                                    .USE_BIG_DECIMAL_FOR_FLOATS);

    static Stream<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("questions"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString().replace(".graphql", ""))
                            .sorted()
                            .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerIsTheOneInTheFile(String name) throws IOException {
        JsonNode answer =
                answer(Files.readString(FOLDER.resolve("questions/" + name + ".graphql")));
        assertThat(answer.path("errors")).isEmpty();
        Path expected = FOLDER.resolve("answers/" + name + ".json");
        if (Files.notExists(expected)) {
            Files.writeString(expected, JSON.writeValueAsString(answer) + "\n");
            throw new AssertionError(expected + " was missing and is written now: read it");
        }
        assertThat(JSON.writeValueAsString(answer) + "\n").isEqualTo(Files.readString(expected));
    }

    @Test
    void everyAnswerBelongsToAQuestion() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("answers"))) {
            List<String> answers =
                    files.map(file -> file.getFileName().toString().replace(".json", "")).toList();
            assertThat(questions().toList()).containsAll(answers);
        }
    }

    private static JsonNode answer(String query) throws IOException {
        String body =
                given().contentType("application/json")
                        .body(Map.of("query", query))
                        .post("/graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return JSON.readTree(body);
    }
}
