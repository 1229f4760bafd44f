package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

/** Descriptions are the API's manual, so nothing goes without one. */
@QuarkusTest
class SchemaDescriptionTest {

    private static final String EVERYTHING =
            """
            { __schema { types {
                name description
                fields(includeDeprecated: true) { name description args { name description } }
                inputFields { name description }
                enumValues(includeDeprecated: true) { name description }
            } } }
            """;

    @Test
    void everythingIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        for (JsonNode type : Answer.to(EVERYTHING).at("__schema.types")) {
            if (!type.get("name").asText().startsWith("__")) {
                collect(type, "", undescribed);
            }
        }
        assertThat(undescribed).as("say what it is, with its unit and its rule").isEmpty();
    }

    private static void collect(JsonNode element, String owner, List<String> undescribed) {
        String name = owner + element.get("name").asText();
        if (element.path("description").asText("").isBlank()
                || element.get("description").isNull()) {
            undescribed.add(name);
        }
        for (String parts : List.of("fields", "args", "inputFields", "enumValues")) {
            element.path(parts).forEach(part -> collect(part, name + ".", undescribed));
        }
    }
}
