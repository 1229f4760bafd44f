package org.moneytrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of graphql-transport-ws that reads only as long as it wants to. */
public final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final StringBuilder message = new StringBuilder();
    private final boolean reads;
    private final WebSocket socket;

    private Socket(URI graphql, boolean reads) throws Exception {
        this.reads = reads;
        this.socket =
                CLIENT.newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(URI.create("ws://" + graphql.getAuthority() + "/graphql"), this)
                        .get(20, TimeUnit.SECONDS);
    }

    public static Socket open(URI graphql) throws Exception {
        return new Socket(graphql, true);
    }

    public static Socket thatDoesNotRead(URI graphql) throws Exception {
        return new Socket(graphql, false);
    }

    public Socket init(@Nullable String token) throws Exception {
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

    public void subscribe(String id, String query) throws Exception {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query)));
    }

    public void send(Map<String, ?> what) throws Exception {
        say(JSON.writeValueAsString(what));
    }

    /** Whatever it is. */
    public void say(String text) throws Exception {
        socket.sendText(text, true).get(10, TimeUnit.SECONDS);
    }

    /** The next message of a type, whatever comes before it. */
    public JsonNode nextOf(String type) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<JsonNode> others = new ArrayList<>();
        while (true) {
            JsonNode next =
                    messages.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("no " + type + " came, but " + others);
            }
            if (next.path("type").asText().equals(type)) {
                return next;
            }
            others.add(next);
        }
    }

    public void readOn() {
        socket.request(Long.MAX_VALUE);
    }

    /** The code with which the other side closed, or −1 where it just cut off. */
    public int end() throws Exception {
        return ended.get(30, TimeUnit.SECONDS);
    }

    public int received() {
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
