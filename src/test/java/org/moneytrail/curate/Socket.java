package org.moneytrail.curate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of graphql-transport-ws that reads only as long as it wants to. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final boolean reads;
    private final WebSocket socket;

    private Socket(URI graphql, boolean reads) throws Exception {
        this.reads = reads;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://" + graphql.getAuthority() + "/graphql"), this)
                        .get(20, TimeUnit.SECONDS);
    }

    static Socket open(URI graphql) throws Exception {
        return new Socket(graphql, true);
    }

    static Socket thatDoesNotRead(URI graphql) throws Exception {
        return new Socket(graphql, false);
    }

    Socket init(@Nullable String token) throws Exception {
        send(
                token == null
                        ? Map.of("type", "connection_init")
                        : Map.of(
                                "type",
                                "connection_init",
                                "payload",
                                Map.of("Authorization", "Bearer " + token)));
        return this;
    }

    void subscribe(String id, String query) throws Exception {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query)));
    }

    void send(Map<String, ?> what) throws Exception {
        socket.sendText(JSON.writeValueAsString(what), true).get(10, TimeUnit.SECONDS);
    }

    /** The next message of a type, whatever comes before it. */
    JsonNode nextOf(String type) throws InterruptedException {
        JsonNode next = messages.poll(20, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no " + type + " came");
        }
        return next.path("type").asText().equals(type) ? next : nextOf(type);
    }

    void readOn() {
        socket.request(Long.MAX_VALUE);
    }

    /** The code with which the other side closed, or −1 where it just cut off. */
    int end() throws Exception {
        return ended.get(30, TimeUnit.SECONDS);
    }

    int received() {
        return messages.size();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            try {
                messages.add(JSON.readTree(message.toString()));
            } catch (IOException e) {
                throw new AssertionError(message.toString(), e);
            }
            message.setLength(0);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended.complete(-1);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
