package org.moneytrail.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a schema to one request for each place in which a text can stand, as deep as inputs nest. */
final class TextArguments {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TEXTS = Set.of("String", "ID", "Date", "CurrencyCode");
    private static final String HERE = "the text goes here";
    private static final int DEEPEST = 3;

    private final Map<String, JsonNode> types = new HashMap<>();
    private final List<Attack> found = new ArrayList<>();

    private TextArguments(JsonNode schema) {
        schema.forEach(type -> types.put(type.get("name").asText(), type));
    }

    /**
     * @param name of the root field and the way to the text
     * @param request with a mark where the text is to stand
     */
    record Attack(String name, ObjectNode request) {
        boolean changes() {
            return name.startsWith("Mutation");
        }

        String with(String text) {
            String quoted = JSON.valueToTree(text).toString();
            return request.toString().replace("\"" + HERE + "\"", quoted);
        }
    }

    static List<Attack> of(JsonNode schema) {
        TextArguments all = new TextArguments(schema);
        for (String root : List.of("Query", "Mutation")) {
            all.types.get(root).get("fields").forEach(field -> all.through(root, field));
        }
        return all.found;
    }

    private void through(String root, JsonNode field) {
        for (JsonNode argument : field.get("args")) {
            for (Way way : ways(argument.get("type"), DEEPEST)) {
                ObjectNode variables = required(field.get("args"));
                variables.set(argument.get("name").asText(), way.value());
                found.add(
                        new Attack(
                                root
                                        + "."
                                        + field.get("name").asText()
                                        + " "
                                        + argument.get("name").asText()
                                        + way.name(),
                                request(root, field, variables)));
            }
        }
    }

    /** A value with one text in it, and where that is. */
    private record Way(String name, JsonNode value) {}

    private List<Way> ways(JsonNode type, int levels) {
        String kind = type.get("kind").asText();
        List<Way> ways = new ArrayList<>();
        if (kind.equals("NON_NULL")) {
            return ways(type.get("ofType"), levels);
        } else if (kind.equals("LIST")) {
            ways(type.get("ofType"), levels)
                    .forEach(
                            way ->
                                    ways.add(
                                            new Way(
                                                    way.name() + "[]",
                                                    JSON.createArrayNode().add(way.value()))));
        } else if (kind.equals("SCALAR") && TEXTS.contains(type.get("name").asText())) {
            ways.add(new Way("", JSON.valueToTree(HERE)));
        } else if (kind.equals("INPUT_OBJECT") && levels > 0) {
            JsonNode fields = types.get(type.get("name").asText()).get("inputFields");
            for (JsonNode field : fields) {
                String name = field.get("name").asText();
                for (Way way : ways(field.get("type"), levels - 1)) {
                    ObjectNode object = required(fields);
                    object.set(name, way.value());
                    ways.add(new Way("." + name + way.name(), object));
                }
            }
        }
        return ways;
    }

    /** Something for everything that has to be there. */
    private ObjectNode required(JsonNode fields) {
        ObjectNode object = JSON.createObjectNode();
        for (JsonNode field : fields) {
            if (field.at("/type/kind").asText().equals("NON_NULL")) {
                object.set(field.get("name").asText(), example(field.at("/type/ofType")));
            }
        }
        return object;
    }

    private JsonNode example(JsonNode type) {
        String name = type.get("name").asText();
        return switch (type.get("kind").asText()) {
            case "NON_NULL" -> example(type.get("ofType"));
            case "LIST" -> JSON.createArrayNode().add(example(type.get("ofType")));
            case "ENUM" -> types.get(name).at("/enumValues/0/name");
            case "INPUT_OBJECT" -> required(types.get(name).get("inputFields"));
            default ->
                    switch (name) {
                        case "Int", "Float", "Decimal" -> JSON.valueToTree(1);
                        case "Boolean" -> JSON.valueToTree(false);
                        case "Date" -> JSON.valueToTree("2024-01-01");
                        case "CurrencyCode" -> JSON.valueToTree("CNY");
                        default -> JSON.valueToTree("moonshot");
                    };
        };
    }

    private ObjectNode request(String root, JsonNode field, ObjectNode variables) {
        StringBuilder declared = new StringBuilder();
        StringBuilder given = new StringBuilder();
        for (JsonNode argument : field.get("args")) {
            String name = argument.get("name").asText();
            if (variables.has(name)) {
                declared.append('$').append(name).append(": ");
                declared.append(written(argument.get("type"))).append(' ');
                given.append(name).append(": $").append(name).append(' ');
            }
        }
        String query =
                "%s(%s) {%s(%s)%s}"
                        .formatted(
                                root.toLowerCase(java.util.Locale.ROOT),
                                declared,
                                field.get("name").asText(),
                                given,
                                isLeaf(field.get("type")) ? "" : " {__typename}");
        ObjectNode request = JSON.createObjectNode().put("query", query);
        request.set("variables", variables);
        return request;
    }

    private static String written(JsonNode type) {
        return switch (type.get("kind").asText()) {
            case "NON_NULL" -> written(type.get("ofType")) + "!";
            case "LIST" -> "[" + written(type.get("ofType")) + "]";
            default -> type.get("name").asText();
        };
    }

    private static boolean isLeaf(JsonNode type) {
        return switch (type.get("kind").asText()) {
            case "NON_NULL", "LIST" -> isLeaf(type.get("ofType"));
            default -> Set.of("SCALAR", "ENUM").contains(type.get("kind").asText());
        };
    }
}
