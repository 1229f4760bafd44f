package org.moneytrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Asks one question after the other, for all that is not throughput. */
final class GraphqlClient {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    GraphqlClient(Server server, String token) {
        this.address = URI.create(server.address() + "/graphql");
        this.token = token;
    }

    /** @throws IOException if there are errors in the answer */
    JsonNode data(String query, Map<String, ?> variables) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofMinutes(10))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body(query, variables)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        JsonNode answer =
                JSON.readTree(
                        client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new IOException(answer.get("errors").toString());
        }
        return answer.get("data");
    }

    static String body(String query, Map<String, ?> variables) throws IOException {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }
}
