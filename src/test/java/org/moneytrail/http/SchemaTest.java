package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.moneytrail.http.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
class SchemaTest {

    @Test
    void enumValuesKeepTheirOrder() {
        Ask.query("{__type(name: \"Grade\") {enumValues {name}}}")
                .body("data.__type.enumValues.name", contains("WEAK", "FAIR", "STRONG", "BEST"));
    }

    @Test
    void enumValuesKeepTheirOrderInTheTextOfTheSchemaToo() {
        assertThat(sdl()).containsSubsequence("enum Grade", "WEAK", "FAIR", "STRONG", "BEST", "}");
    }

    @Test
    void fragmentsOnAnInterfaceFindTheirType() {
        Ask.query(
                        "{things {__typename id ... on Coin {worth struckOn currency grade} ... on Medal {motto}}}")
                .statusCode(200)
                .body("data.things.__typename", contains("Coin", "Medal"))
                .body("data.things[0].struckOn", equalTo("2025-06-30"))
                .body("data.things[0].currency", equalTo("CNY"))
                .body("data.things[1].motto", equalTo("onward"))
                .body(containsString("\"worth\":1000,"));
    }

    @Test
    void scalarsAreDeclaredAndDescribed() {
        assertThat(sdl())
                .contains("scalar CurrencyCode", "scalar Date", "scalar BigDecimal")
                .contains("A currency by its ISO 4217 code", "A full date of the calendar")
                .contains("\"The day it was struck\"")
                .doesNotContain("(ISO-8601)", "Scalar for CurrencyCode");
    }

    @Test
    void listsAreAsNullableAsTheyWereWritten() {
        assertThat(sdl())
                .contains("echoIds(ids: [ID!]!): [String!]!")
                .contains("echoOptionalIds(ids: [ID!]): [String!]!")
                .contains("  ids: [ID!]\n");
    }

    @Test
    void thePlaygroundIsServed() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("GraphiQL"));
    }

    @Test
    void thePlaygroundCanAskForTheSchema() {
        Ask.query(IntrospectionQuery.INTROSPECTION_QUERY)
                .statusCode(200)
                .body("data.__schema.types.name", hasItem("CurrencyCode"));
    }

    @Test
    void healthIsWhereItAlwaysIs() {
        given().get("/q/health").then().body("status", equalTo("UP"));
    }

    private static String sdl() {
        return given().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }
}
