package org.moneytrail.explorer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address of the explorer asks of the API, worked out by other code than the page's own. */
final class Asked {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Asked() {}

    static Map<String, String> choices(String query) {
        return Arrays.stream(query.split("&"))
                .map(it -> it.split("=", 2))
                .collect(
                        Collectors.toMap(
                                it -> it[0],
                                it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
    }

    static Map<String, Object> of(Map<String, String> choices) {
        Map<String, Object> scope = new HashMap<>();
        choices.forEach(
                (name, value) -> {
                    if (List.of("sector", "from", "to").contains(name)) {
                        scope.put(name, value);
                    } else if (name.equals("startups")) {
                        scope.put(name, List.of(value));
                    }
                });
        return Map.of(
                "scope", scope,
                "asOf", Map.of("validAt", choices.get("valid"), "knownAt", choices.get("known")),
                "methodology", Map.of("preset", choices.getOrDefault("method", "STANDARD")),
                "currency", choices.getOrDefault("currency", "CNY"));
    }

    static Map<String, Object> variables(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
