package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.http.probe.ProbeProfile;
import org.moneytrail.testsupport.Socket;

/** Too much of anything over WebSockets; 40 may be open here, with 8 operations each, and 5 subscriptions of all together. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@Timeout(120)
class SocketFloodTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    @AfterEach
    void afterwardsEverythingIsFreeAgainAndTheServerIsWell() throws Exception {
        // First, since nothing is counted before it was used once.
        try (Socket socket = ready()) {
            socket.subscribe("1", "{hello}");
            assertThat(socket.nextOf("next").toString()).contains("hello world");
        }
        await("moneytrail_sockets", 0);
        await("moneytrail_load_running{bulkhead=\"look-ups\"}", 0);
        await("moneytrail_load_running{bulkhead=\"reports\"}", 0);
        await("moneytrail_load_running{bulkhead=\"subscriptions\"}", 0);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whoeverComesWhenAllSocketsAreOpenIsSentAway() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                open.add(Socket.open(graphql));
            }
            assertThatThrownBy(() -> Socket.open(graphql))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class)
                    .satisfies(e -> refused((WebSocketHandshakeException) e.getCause()));
            Ask.query("{hello}").statusCode(200);
        } finally {
            open.forEach(Socket::close);
        }
    }

    private static void refused(WebSocketHandshakeException e) {
        assertThat(e.getResponse().statusCode()).isEqualTo(503);
        assertThat(e.getResponse().headers().firstValue("retry-after")).hasValue("5");
    }

    @Test
    void whoeverSaysNothingIsNotWaitedFor() throws Exception {
        try (Socket silent = Socket.open(graphql)) {
            assertThat(silent.end()).isEqualTo(4408);
        }
    }

    @Test
    void nothingIsDoneBeforeTheConnectionIsInitialised() throws Exception {
        try (Socket hasty = Socket.open(graphql)) {
            for (int i = 0; i < 50; i++) {
                hasty.subscribe("s" + i, "subscription {silence}");
            }
            assertThat(hasty.end()).isEqualTo(4401);
            assertThat(hasty.received()).isZero();
        } catch (ExecutionException closedMeanwhile) {
            assertThat(gauge("moneytrail_load_running{bulkhead=\"subscriptions\"}")).isZero();
        }
    }

    @Test
    void aSecondInitAndASecondUseOfAnIdEndTheConnection() throws Exception {
        try (Socket twice = ready().init(null)) {
            assertThat(twice.end()).isEqualTo(4429);
        }
        try (Socket same = ready()) {
            same.subscribe("1", "{never}");
            same.subscribe("1", "{hello}");
            assertThat(same.end()).isEqualTo(4409);
        }
    }

    @Test
    void whatIsNoMessageEndsTheConnection() throws Exception {
        for (String nonsense :
                List.of(
                        "",
                        "nonsense",
                        "[]",
                        "null",
                        "{\"type\":1}",
                        "{\"type\":\"start\"}",
                        "{\"type\":\"subscribe\",\"id\":7,\"payload\":{\"query\":\"{hello}\"}}",
                        "{\"type\":\"subscribe\",\"id\":\"" + "x".repeat(300) + "\"}",
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":" + "[".repeat(1000),
                        "{\"type\":\"ping\"} {\"type\":\"ping\"}")) {
            try (Socket socket = ready()) {
                socket.say(nonsense);
                assertThat(socket.end()).as(nonsense).isEqualTo(4400);
            }
        }
    }

    @Test
    void anOperationThatIsNoneIsRefusedAlone() throws Exception {
        try (Socket socket = ready()) {
            socket.say("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":42}");
            assertThat(socket.nextOf("error").toString()).contains("INVALID_ARGUMENT");
            socket.say("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":[]}}");
            assertThat(socket.nextOf("error").toString()).contains("INVALID_ARGUMENT");
            socket.subscribe("1", "{hello");
            assertThat(socket.nextOf("error").toString()).contains("INVALID_ARGUMENT");
            socket.subscribe("1", "{hello}");
            assertThat(socket.nextOf("next").toString()).contains("hello world");
        }
    }

    @Test
    void aHugeMessageEndsTheConnection() throws Exception {
        try (Socket socket = ready()) {
            assertThatThrownBy(
                            () -> {
                                socket.subscribe("1", "{hello} #" + "x".repeat(2 << 20));
                                assertThat(socket.end()).isIn(1009, -1);
                                throw new ExecutionException("ended", null);
                            })
                    .isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void aConnectionHasSoManyOperationsUnderWay() throws Exception {
        try (Socket socket = ready()) {
            for (int i = 0; i < 50; i++) {
                socket.subscribe("n" + i, "{never}");
            }
            Set<String> refused = new HashSet<>();
            for (int i = 0; i < 42; i++) {
                JsonNode error = socket.nextOf("error");
                assertThat(error.toString()).contains("GRAPH_UNAVAILABLE");
                refused.add(error.get("id").asText());
            }
            assertThat(refused).hasSize(42);
            Ask.query("{hello}").statusCode(200);
        }
    }

    /** Two run, two wait for a second and get none; over HTTP there is no room meanwhile either. */
    @Test
    void operationsOfSocketsTakeAPlaceLikeAnyOther() throws Exception {
        try (Socket one = ready();
                Socket two = ready()) {
            for (int i = 0; i < 3; i++) {
                one.subscribe("r" + i, "{never}");
                two.subscribe("r" + i, "{never}");
            }
            await("moneytrail_load_running{bulkhead=\"reports\"}", 2);
            for (Socket socket : List.of(one, two)) {
                assertThat(socket.nextOf("error").toString()).contains("Too many questions");
            }
            Ask.query("{never}").statusCode(503);
        }
    }

    @Test
    void whoLeavesAnOperationFreesItsPlace() throws Exception {
        try (Socket socket = ready()) {
            for (int i = 0; i < 200; i++) {
                socket.subscribe("same", "{never}");
                socket.send(Map.of("type", "complete", "id", "same"));
            }
            socket.subscribe("last", "{hello}");
            assertThat(socket.nextOf("next").get("id").asText()).isEqualTo("last");
        }
    }

    @Test
    void subscriptionsAreCountedForAllTogether() throws Exception {
        try (Socket one = ready();
                Socket two = ready()) {
            for (int i = 0; i < 4; i++) {
                one.subscribe("s" + i, "subscription {silence}");
            }
            await("moneytrail_load_running{bulkhead=\"subscriptions\"}", 4);
            two.subscribe("fits", "subscription {silence}");
            two.subscribe("not", "subscription {silence}");
            assertThat(two.nextOf("error").toString()).contains("GRAPH_UNAVAILABLE", "Too many");
        }
    }

    @Test
    void aStreamThatFailsEndsWithItsError() throws Exception {
        try (Socket socket = ready()) {
            socket.subscribe("1", "subscription {counting(to: 3, how: \"missing\")}");
            for (int i = 1; i <= 3; i++) {
                assertThat(socket.nextOf("next").at("/payload/data/counting").asInt()).isEqualTo(i);
            }
            JsonNode error = socket.nextOf("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("NOT_FOUND");
            assertThat(error.at("/payload/0/path/0").asText()).isEqualTo("counting");
            socket.subscribe("1", "subscription {counting(to: 0, how: \"bug\")}");
            assertThat(socket.nextOf("error").toString())
                    .contains("INTERNAL", "reference")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void pingsAreAnsweredAndAFloodOfThemIsBounded() throws Exception {
        try (Socket socket = ready()) {
            for (int i = 0; i < 1000; i++) {
                socket.say("{\"type\":\"ping\"}");
            }
            for (int i = 0; i < 1000; i++) {
                socket.nextOf("pong");
            }
        }
    }

    /** 125 bytes each, 50 MB in all, so that no buffer of the system takes them. */
    @Test
    void whoPingsAndDoesNotReadIsCutOff() throws Exception {
        // Half a gigabyte: the system itself holds some dozens of megabytes between the two.
        byte[] ping = new byte[6 + 125];
        ping[0] = (byte) 0x89;
        ping[1] = (byte) (0x80 | 125);
        try (java.net.Socket deaf = connected()) {
            OutputStream out = new BufferedOutputStream(deaf.getOutputStream(), 1 << 16);
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < 4_000_000; i++) {
                                    out.write(ping);
                                }
                            })
                    .isInstanceOf(IOException.class);
        }
    }

    /** Without a library, which would read what it is not asked to. */
    private java.net.Socket connected() throws IOException {
        java.net.Socket socket = new java.net.Socket();
        socket.setReceiveBufferSize(1 << 14);
        socket.connect(new InetSocketAddress(graphql.getHost(), graphql.getPort()));
        String request =
                "GET /graphql HTTP/1.1\r\nHost: "
                        + graphql.getAuthority()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg=="
                        + "\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        byte[] answer = new byte[12];
        assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
        assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 101");
        return socket;
    }

    private Socket ready() throws Exception {
        Socket socket = Socket.open(graphql).init(null);
        socket.nextOf("connection_ack");
        return socket;
    }

    private static void await(String gauge, int wanted) throws InterruptedException {
        for (int i = 0; i < 200 && gauge(gauge) != wanted; i++) {
            Thread.sleep(50);
        }
        assertThat(gauge(gauge)).as(gauge).isEqualTo(wanted);
    }

    private static int gauge(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }
}
