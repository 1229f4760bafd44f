package org.moneytrail.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moneytrail.bench.Workload.Asked;
import org.moneytrail.graph.Sha256;

/** Requests whose answers a browser or a client already has: cards by GET, with and without a persisted query. */
final class HotAnswers {

    private static final int CARDS = 200;

    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Workload cards;

    HotAnswers(Server server, Workload cards) {
        this.server = server;
        this.cards = cards;
    }

    /** H1: a card that did not change, by its ETag (304). H2: the same of a persisted query. H3: a persisted query's answer whole. */
    List<Wrk.Request> requests(String name) throws Exception {
        List<Wrk.Request> requests = new ArrayList<>();
        for (Asked asked : cards.asked().subList(0, CARDS)) {
            String variables = "&variables=" + encoded(json(asked.variables()));
            String whole = "/graphql?query=" + encoded(cards.graphql()) + variables;
            String persisted = "/graphql?extensions=" + encoded(extensions()) + variables;
            String registering = persisted + "&query=" + encoded(cards.graphql());
            String path = name.equals("H1") ? whole : persisted;
            tag(registering);
            String tag = tag(path);
            requests.add(new Wrk.Request("GET", path, "", name.equals("H3") ? "" : tag));
        }
        return requests;
    }

    private String tag(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", "application/json")
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("etag")
                .orElseThrow(() -> new IllegalStateException(answer.body()));
    }

    private String extensions() throws Exception {
        return json(
                Map.of(
                        "persistedQuery",
                        Map.of("version", 1, "sha256Hash", Sha256.hex(cards.graphql()))));
    }

    private static String json(Object value) throws Exception {
        return GraphqlClient.JSON.writeValueAsString(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
