package org.moneytrail.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol as an application speaks it that nobody has configured. */
@QuarkusTest
class DefaultsTest {

    private static final String LARGE =
            "{startups(first: 50) {edges {node {id name statements {totalCount}}}}}";

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void aPageOfAnotherSiteMayReadNothing() {
        given().header("origin", "http://elsewhere.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .header("access-control-allow-origin", nullValue());
        given().header("origin", "http://elsewhere.example")
                .header("access-control-request-method", "POST")
                .options("/graphql")
                .then()
                .header("access-control-allow-origin", nullValue());
    }

    @Test
    void aPageOfAnotherSiteMayNotOpenAWebSocket() throws IOException {
        assertThat(upgrade("http://elsewhere.example")).startsWith("HTTP/1.1 403");
        assertThat(upgrade("null")).startsWith("HTTP/1.1 403");
        assertThat(upgrade("http://" + graphql.getAuthority())).startsWith("HTTP/1.1 101");
    }

    /** By hand, since the JDK's client lets nobody say where a page is from. */
    private String upgrade(String origin) throws IOException {
        try (Socket client = new Socket(graphql.getHost(), graphql.getPort())) {
            String request =
                    String.join(
                            "\r\n",
                            "GET /graphql HTTP/1.1",
                            "Host: " + graphql.getAuthority(),
                            "Origin: " + origin,
                            "Connection: Upgrade",
                            "Upgrade: websocket",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                            "Sec-WebSocket-Protocol: graphql-transport-ws",
                            "",
                            "");
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = client.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aClientThatIsNoPageMay() throws Exception {
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .subprotocols("graphql-transport-ws")
                        .buildAsync(
                                URI.create("ws://" + graphql.getAuthority() + "/graphql"),
                                new WebSocket.Listener() {})
                        .get(20, TimeUnit.SECONDS);
        assertThat(socket.getSubprotocol()).isEqualTo("graphql-transport-ws");
        socket.abort();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void aLargeAnswerIsCompressedForThoseWhoTakeIt(String type) throws Exception {
        String url = "/graphql?query=" + URLEncoder.encode(LARGE, StandardCharsets.UTF_8);
        HttpResponse<byte[]> compressed = get(url, type, "gzip");
        HttpResponse<byte[]> plain = get(url, type, "identity");
        assertThat(compressed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("vary").toString()).contains("Accept-Encoding");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(unzipped(compressed.body()))
                .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
        assertThat(compressed.headers().firstValue("etag"))
                .isPresent()
                .isNotEqualTo(plain.headers().firstValue("etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/schema.graphql", "/"})
    void theStartPageAndTheSchemaAreCompressedToo(String path) throws Exception {
        assertThat(get(path, "*/*", "gzip").headers().firstValue("content-encoding"))
                .contains("gzip");
    }

    @Test
    void aSmallAnswerIsNotWorthIt() throws Exception {
        HttpResponse<byte[]> small = get("/graphql?query=%7B__typename%7D", "*/*", "gzip");
        assertThat(new String(small.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void theSchemaIsServedAsTheFileHasItAndCanBeKept() throws IOException {
        Response schema = given().get("/graphql/schema.graphql");
        assertThat(schema.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(schema.asString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/graphql/schema.graphql")));
        given().header("if-none-match", schema.getHeader("etag"))
                .get("/graphql/schema.graphql")
                .then()
                .statusCode(304)
                .header("cache-control", equalTo("no-cache"));
        given().accept("application/graphql")
                .get("/graphql/schema.graphql")
                .then()
                .contentType(equalTo("application/graphql; charset=utf-8"));
    }

    private HttpResponse<byte[]> get(String path, String accept, String encoding)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(graphql.resolve(path))
                                .header("accept", accept)
                                .header("accept-encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] body) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
