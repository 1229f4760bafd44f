package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.http.probe.ProbeProfile;

@QuarkusTest
@TestProfile(ProbeProfile.class)
@Timeout(60)
class WebSocketTest {

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void anOperationHasATimeLimitHereToo() throws Exception {
        Listener listener = new Listener();
        WebSocket socket = connected(listener);
        socket.sendText(subscription("{hello never}"), true);
        assertThat(listener.next())
                .contains("hello world", "\"code\":\"TIMEOUT\"", "5000 ms", "\"path\":[\"never\"]");
        socket.abort();
    }

    @Test
    void documentsAreMeasuredHereToo() throws Exception {
        Listener listener = new Listener();
        WebSocket socket = connected(listener);
        socket.sendText(subscription("{hello " + "@a ".repeat(101) + "}"), true);
        assertThat(listener.next()).contains("QUERY_TOO_COMPLEX", "101 directives");
        socket.sendText(
                subscription(
                                "{thingPage(first: 200) {edges {cursor node {id}}} coins(limit: 2000) {id}}")
                        .replace("\"id\":\"1\"", "\"id\":\"2\""),
                true);
        assertThat(listener.next()).contains("QUERY_TOO_COMPLEX", "2000");
        socket.abort();
    }

    @Test
    void decimalsHaveNoExponentHereEither() throws Exception {
        Listener listener = new Listener();
        WebSocket socket = connected(listener);
        socket.sendText(subscription("{echoDecimal(number: 0.000000012)}"), true);
        assertThat(listener.next()).contains("\"echoDecimal\":0.000000012}");
        socket.abort();
    }

    private WebSocket connected(Listener listener) throws Exception {
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(
                                URI.create("ws://" + graphql.getAuthority() + "/graphql"), listener)
                        .get(20, TimeUnit.SECONDS);
        socket.sendText("{\"type\":\"connection_init\"}", true);
        assertThat(listener.next()).contains("connection_ack");
        return socket;
    }

    private static String subscription(String query) {
        return "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + query + "\"}}";
    }

    @Test
    void upgradesAreLeftToTheExtensionAndTheirErrorsHaveOurCodes() throws Exception {
        Listener listener = new Listener();
        WebSocket socket = connected(listener);
        socket.sendText(
                "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{hello failLater(how: \\\"missing\\\")}\"}}",
                true);
        assertThat(listener.next())
                .contains("hello world", "\"code\":\"NOT_FOUND\"", "\"suggestions\":[\"ai\"]")
                .doesNotContain("classification");
        socket.abort();
    }

    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        String next() throws InterruptedException {
            return messages.poll(20, TimeUnit.SECONDS);
        }
    }
}
