package org.moneytrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Walks a connection from end to end, as a client does. */
public final class Pages {

    private Pages() {}

    /** @param field with {@code %s} where the cursor argument goes */
    public static List<JsonNode> forward(String field, String path) {
        return walk(field, path, "after", "hasNextPage", "endCursor");
    }

    public static List<JsonNode> backward(String field, String path) {
        return walk(field, path, "before", "hasPreviousPage", "startCursor");
    }

    private static List<JsonNode> walk(
            String field, String path, String argument, String more, String cursor) {
        List<JsonNode> nodes = new ArrayList<>();
        String from = "";
        while (true) {
            JsonNode page = Answer.to("{ " + field.formatted(from) + " }").at(path);
            List<JsonNode> found = new ArrayList<>();
            page.get("edges").forEach(edge -> found.add(edge.get("node")));
            nodes.addAll(argument.equals("before") ? 0 : nodes.size(), found);
            if (!page.at("/pageInfo/" + more).asBoolean()) {
                return nodes;
            }
            from = ", %s: \"%s\"".formatted(argument, page.at("/pageInfo/" + cursor).asText());
        }
    }
}
