package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.http.probe.ProbeProfile;
import org.moneytrail.http.probe.SlowStatements;
import org.neo4j.driver.Driver;

/** Where nobody waits for an answer any more, the graph does not work on it either. Alone it would go on for 20 s. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@Timeout(60)
class StopTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    @TestHTTPResource("/graphql")
    URI graphql;

    @Inject Driver driver;
    @Inject SlowStatements statements;

    @Test
    void aTimeOutEndsTheTransaction() {
        Ask.query("{slowStatement}")
                .statusCode(504)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"));
        await(SOON, () -> running() == 0);
    }

    @Test
    void aClientThatGoesAwayEndsTheTransaction() throws IOException {
        long begun = System.nanoTime();
        try (Socket client = new Socket(graphql.getHost(), graphql.getPort())) {
            client.getOutputStream()
                    .write(
                            ("GET /graphql?query=%7BslowStatement%7D HTTP/1.1\r\nHost: "
                                            + graphql.getAuthority()
                                            + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            await(SOON, () -> running() == 1);
        }
        await(SOON, () -> running() == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("before the time of the operation is up")
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aClientOfASocketThatGoesAwayEndsTheTransaction() throws Exception {
        long begun = System.nanoTime();
        try (var socket = org.moneytrail.testsupport.Socket.open(graphql).init(null)) {
            socket.nextOf("connection_ack");
            socket.subscribe("1", "{slowStatement}");
            await(SOON, () -> running() == 1);
        }
        await(SOON, () -> running() == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anOperationOfASocketThatIsLeftEndsAndTheOthersGoOn() throws Exception {
        try (var socket = org.moneytrail.testsupport.Socket.open(graphql).init(null)) {
            socket.nextOf("connection_ack");
            socket.subscribe("left", "{slowStatement}");
            socket.subscribe("kept", "{slowStatement}");
            await(SOON, () -> running() == 2);
            socket.send(Map.of("type", "complete", "id", "left"));
            await(SOON, () -> running() == 1);
            assertThat(socket.nextOf("next").toString()).contains("kept", "TIMEOUT");
            await(SOON, () -> running() == 0);
        }
    }

    @Test
    void afterATimeOutNoFurtherStatementIsSent() throws InterruptedException {
        Ask.query("{manyStatements}").statusCode(504);
        Thread.sleep(200);
        int sent = statements.sent();
        assertThat(sent).isPositive();
        Thread.sleep(500);
        assertThat(statements.sent()).isEqualTo(sent);
    }

    private long running() {
        try (var session = driver.session()) {
            return session
                    .run("SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status")
                    .list(row -> row.get("currentQuery").asString(""))
                    .stream()
                    .filter(query -> query.contains(SlowStatements.MARK))
                    .count();
        }
    }

    private static void await(Duration most, BooleanSupplier condition) {
        long deadline = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
