package org.moneytrail.http;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks the running application the way a client does. */
final class Ask {

    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private Ask() {}

    static ValidatableResponse query(String query) {
        return query(query, Map.of());
    }

    static ValidatableResponse query(String query, Map<String, ?> variables) {
        return given().accept(GRAPHQL_RESPONSE)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }

    static ValidatableResponse body(String body) {
        return given().accept(GRAPHQL_RESPONSE)
                .contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }
}
