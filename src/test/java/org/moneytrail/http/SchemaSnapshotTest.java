package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema as clients generate their types from it: it changes on purpose only. */
@QuarkusTest
class SchemaSnapshotTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/graphql/schema.graphql");
    private static final String UPDATE = "schema.update";

    @Test
    void theSchemaIsTheOneInTheFile() throws IOException {
        String served = given().get("/graphql/schema.graphql").asString();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(SNAPSHOT, served);
        }
        assertThat(served.lines())
                .as(
                        "%s differs from the schema that is served. Where that is meant, run this"
                                + " test with -D%s=true and read the difference before you commit it",
                        SNAPSHOT, UPDATE)
                .containsExactlyElementsOf(Files.readAllLines(SNAPSHOT));
    }
}
