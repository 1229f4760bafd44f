package org.moneytrail.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GraphStartTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject GraphReady ready;

    @Inject GraphReader reader;

    @Test
    void theGraphIsReadyWhenTheApplicationIs() {
        assertThat(ready.hasStarted()).isTrue();
        assertThat(ready.dataVersion().await().atMost(SOON)).isPositive();
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find {it.name == 'graph'}.data.dataVersion", greaterThan(0));
        given().get("/q/health/started").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theGraphIsMigrated() {
        var versions =
                reader.list(
                                CypherQuery.of("graph/list-applied-migrations"),
                                Map.of(),
                                row -> row.get("version").asString())
                        .await()
                        .atMost(SOON);
        assertThat(versions)
                .containsExactlyElementsOf(
                        Migration.all().stream().map(Migration::version).toList());
    }
}
