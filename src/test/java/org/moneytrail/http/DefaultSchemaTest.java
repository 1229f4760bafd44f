package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DefaultSchemaTest {

    @Test
    void hasNothingOfTheProbe() {
        given().get("/graphql/schema.graphql")
                .then()
                .body(not(containsString("coinWithFailingGrade")));
    }
}
