package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.moneytrail.http.probe.ProbeProfile;

/** Where an operator names another site's origin, its pages get answers, and no others. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
class CorsTest {

    private static final String NAMED = "http://localhost:5173";

    @Test
    void aPageOfTheNamedOriginMayAskBeforehand() {
        given().header("origin", NAMED)
                .header("access-control-request-method", "POST")
                .header("access-control-request-headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("access-control-allow-origin", equalTo(NAMED))
                .header("access-control-allow-methods", containsString("POST"));
    }

    @Test
    void itsAnswerMayBeReadWithItsTag() {
        given().header("origin", NAMED)
                .queryParam("query", "{hello}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("access-control-allow-origin", equalTo(NAMED))
                .header("access-control-expose-headers", containsString("ETag"));
    }

    @Test
    void aPageOfAnotherOriginGetsNothing() {
        given().header("origin", "http://elsewhere.example")
                .queryParam("query", "{hello}")
                .get("/graphql")
                .then()
                .statusCode(403)
                .header("access-control-allow-origin", nullValue());
    }
}
