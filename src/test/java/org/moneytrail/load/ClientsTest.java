package org.moneytrail.load;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the soak asks is good, so that it fails for no other reason than the load. */
@QuarkusTest
class ClientsTest {

    static List<String> questions() {
        return Clients.OFTEN;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatTheSoakAsksIsAnswered(String query) {
        given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }
}
