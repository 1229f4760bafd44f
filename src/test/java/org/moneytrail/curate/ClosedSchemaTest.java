package org.moneytrail.curate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Tokens;

/** Everybody reads, and only who is known sees the schema. */
@QuarkusTest
@TestProfile(ClosedSchemaTest.Closed.class)
@Timeout(60)
class ClosedSchemaTest {

    public static class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return CuratorProfile.closing("moneytrail.access.open-schema");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ __type(name: \"Query\") { name } }",
                "{ same: __schema { types { name } } graphInfo { dataVersion } }",
                "{ ... { ... on Query { __schema { types { name } } } } }",
                "{ ...A } fragment A on Query { ...B } fragment B on Query { __schema { types { name } } }",
                "{ __schema @skip(if: false) { types { name } } }"
            })
    void theSchemaIsShownToWhoeverIsKnown(String query) {
        Curator.wantsAToken(query);
        assertThat(Curator.NOBODY.send(query, Map.of()).asString()).doesNotContain("\"types\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ graphInfo { dataVersion } }",
                "{ __typename graphInfo { __typename } }",
                "{ ...A ...A } fragment A on Query { __typename }"
            })
    void whoeverReadsNeedsNoToken(String query) {
        assertThat(Curator.NOBODY.send(query, Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasAnsweredToOneIsNotKeptForAnother() {
        String query = "{__schema{queryType{name}}}";
        String bearer = "Bearer " + Tokens.of("bob");
        assertThat(
                        given().header("Authorization", bearer)
                                .queryParam("query", query)
                                .get("/graphql")
                                .statusCode())
                .isEqualTo(200);
        assertThat(given().queryParam("query", query).get("/graphql").statusCode()).isEqualTo(401);
    }

    @Test
    void theSchemaAsTextIsClosedToo() {
        assertThat(Curator.NOBODY.schemaAsText().statusCode()).isEqualTo(401);
        assertThat(new Curator(Tokens.of("bob")).schemaAsText().statusCode()).isEqualTo(200);
    }
}
