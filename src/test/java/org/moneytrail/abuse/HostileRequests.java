package org.moneytrail.abuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From a name to a whole HTTP request. */
final class HostileRequests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> all = new LinkedHashMap<>();

    static Map<String, String> all() {
        HostileRequests made = new HostileRequests();
        made.injections();
        made.shapes();
        made.bodies();
        made.urls();
        made.headers();
        return made.all;
    }

    /** Every text through every argument that takes one. */
    private void injections() {
        HostileTexts.FIELDS.forEach(
                (field, query) ->
                        HostileTexts.TEXTS.forEach(
                                (name, text) ->
                                        post(
                                                "inject/" + field + "/" + name,
                                                query,
                                                Map.of("x", text))));
    }

    private void shapes() {
        for (int size : List.of(25, 100, 1000, 4000, 20_000)) {
            post("deep/" + size, "{".repeat(1) + "a{".repeat(size) + "a" + "}".repeat(size) + "}");
            post("deep-types/" + size, deepTypes(size));
            post("deep-list/" + size, "{startup(id: " + "[".repeat(size) + "]".repeat(size) + ")}");
            post("aliases/" + size, "{" + many(size, "a%d: graphInfo {dataVersion} ") + "}");
            post("wide/" + size, "{" + "__typename ".repeat(size) + "}");
            post(
                    "directives/" + size,
                    "{graphInfo " + "@include(if: true) ".repeat(size) + "{dataVersion}}");
            post(
                    "unknown-directives/" + size,
                    "{graphInfo " + "@x ".repeat(size) + "{dataVersion}}");
            post("fragments/" + size, fragments(size));
            post(
                    "fragment-spreads/" + size,
                    "{" + "...f ".repeat(size) + "} fragment f on Query {__typename}");
            post("operations/" + size, many(size, "query q%d {__typename} "));
            post("variables/" + size, "query(" + many(size, "$v%d: Int ") + ") {__typename}");
            post("commas/" + size, "{__typename" + ",".repeat(size * 10) + "}");
            post("comment/" + size, "{__typename} #" + "x".repeat(size * 10));
            post(
                    "block-string/" + size,
                    "{startup(id: \"\"\"" + "x".repeat(size) + "\"\"\") {id}}");
            post("long-name/" + size, "{" + "n".repeat(size) + "}");
            post(
                    "huge-variable/" + size,
                    "query($x: ID!) {startup(id: $x) {id}}",
                    Map.of("x", "x".repeat(size * 20)));
            post(
                    "huge-list/" + size,
                    "query($x: [String!]) {conceptStockLeakage(concepts: $x, from: \"2023-01-01\", to: \"2023-06-30\") {stock {id}}}",
                    Map.of("x", IntStream.range(0, size).mapToObj(i -> "c" + i).toList()));
        }
        post("fragment-cycle", "{...a} fragment a on Query {...b} fragment b on Query {...a}");
        post("fragment-self", "{...a} fragment a on Query {...a}");
        for (int first : List.of(-1, 0, 201, 100_000, Integer.MAX_VALUE)) {
            post("first/" + first, "{conflicts(first: " + first + ") {totalCount}}");
        }
        for (String number :
                List.of(
                        "2147483648",
                        "-9223372036854775809",
                        "1e400",
                        "0x10",
                        "1.5",
                        "NaN",
                        "\"1\"")) {
            post("number/" + number, "{conflicts(first: " + number + ") {totalCount}}");
        }
    }

    private void bodies() {
        HostileTexts.BODIES.forEach(
                (name, body) -> raw("body/" + name, "POST", "/graphql", json(), body));
        raw(
                "body/ten-megabytes",
                "POST",
                "/graphql",
                json(),
                "{\"query\":\"{__typename}" + " ".repeat(10 << 20) + "\"}");
        raw("body/nested-arrays", "POST", "/graphql", json(), "[".repeat(100_000));
        raw("body/nested-objects", "POST", "/graphql", json(), "{\"variables\":".repeat(20_000));
        raw(
                "body/nested-variables",
                "POST",
                "/graphql",
                json(),
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":"
                        + "[".repeat(50_000)
                        + "]".repeat(50_000)
                        + "}}");
        raw(
                "body/many-members",
                "POST",
                "/graphql",
                json(),
                "{\"query\":\"{__typename}\",\"variables\":{"
                        + many(20_000, "\"v%d\":1,")
                        + "\"z\":1}}");
    }

    private void urls() {
        for (String query : HostileTexts.URLS) {
            raw("url/" + query, "GET", query, Map.of(), "");
        }
        for (String method :
                List.of("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "HEAD", "OPTIONS", "BREW")) {
            raw("method/" + method, method, "/graphql", Map.of(), "");
        }
        raw("url/long", "GET", "/graphql?query=" + "a".repeat(100_000), Map.of(), "");
        raw(
                "url/get-mutation",
                "GET",
                "/graphql?query=" + encoded("mutation {__typename}"),
                Map.of(),
                "");
        raw(
                "url/get-subscription",
                "GET",
                "/graphql?query=" + encoded("subscription {__typename}"),
                Map.of(),
                "");
    }

    private void headers() {
        String body = "{\"query\":\"{graphInfo {dataVersion}}\"}";
        HostileTexts.TYPES.forEach(
                type ->
                        raw(
                                "type/" + type,
                                "POST",
                                "/graphql",
                                Map.of("Content-Type", type),
                                body));
        HostileTexts.HEADERS.forEach(
                (name, header) ->
                        all.put(
                                "header/" + name,
                                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                        + header
                                        + "\r\nContent-Length: "
                                        + body.length()
                                        + "\r\n\r\n"
                                        + body));
        raw(
                "header/huge",
                "POST",
                "/graphql",
                Map.of("Content-Type", "application/json", "X-Filler", "x".repeat(100_000)),
                body);
        raw("header/many", "POST", "/graphql", many(2000), body);
    }

    private static Map<String, String> many(int headers) {
        Map<String, String> all = new LinkedHashMap<>(json());
        IntStream.range(0, headers).forEach(i -> all.put("X-" + i, "y"));
        return all;
    }

    private static String deepTypes(int size) {
        int levels = Math.min(size, 2000);
        return "{__schema {types {fields {type {"
                + "ofType {".repeat(levels)
                + "name"
                + "}".repeat(levels)
                + "}}}}}";
    }

    /** Each asks twice for the next: two to the power of their number in all. */
    private static String fragments(int size) {
        int links = Math.min(size, 400);
        return "{...f0} "
                + IntStream.range(0, links)
                        .mapToObj(
                                i ->
                                        "fragment f"
                                                + i
                                                + " on Query {...f"
                                                + (i + 1)
                                                + " ...f"
                                                + (i + 1)
                                                + "} ")
                        .collect(Collectors.joining())
                + "fragment f"
                + links
                + " on Query {__typename}";
    }

    private static String many(int size, String pattern) {
        return IntStream.range(0, size)
                .mapToObj(i -> pattern.replace("%d", "" + i))
                .collect(Collectors.joining());
    }

    private void post(String name, String query) {
        post(name, query, Map.of());
    }

    private void post(String name, String query, Map<String, ?> variables) {
        try {
            raw(
                    name,
                    "POST",
                    "/graphql",
                    json(),
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void raw(
            String name, String method, String path, Map<String, String> headers, String body) {
        StringBuilder request =
                new StringBuilder(
                        method
                                + " "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(
                (header, value) ->
                        request.append(header).append(": ").append(value).append("\r\n"));
        if (!body.isEmpty()) {
            request.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        all.put(name, request.append("\r\n").append(body).toString());
    }
}
