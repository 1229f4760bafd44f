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
    void upgradesAreLeftToTheExtensionAndTheirErrorsHaveOurCodes() throws Exception {
        Listener listener = new Listener();
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(
                                URI.create("ws://" + graphql.getAuthority() + "/graphql"), listener)
                        .get(20, TimeUnit.SECONDS);
        socket.sendText("{\"type\":\"connection_init\"}", true);
        assertThat(listener.next()).contains("connection_ack");

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
