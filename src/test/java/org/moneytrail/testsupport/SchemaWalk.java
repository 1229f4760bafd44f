package org.moneytrail.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes selections from the served schema, so that a test asks for fields that nobody has thought of yet. */
public final class SchemaWalk {

    /** Examples for arguments without which a field can't be asked for. */
    private static final Map<String, String> EXAMPLES =
            Map.of("convertedTo.currency", "\"CNY\"", "groups.by", "[YEAR]");

    private static final String INTROSPECTION =
            """
            { __schema { types { kind name possibleTypes { name } interfaces { name } fields { name
                args { name defaultValue type { kind } }
                type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """;

    /** @param arguments as they are written, with their brackets */
    public record Field(
            String name,
            String type,
            boolean leaf,
            boolean list,
            boolean paged,
            String arguments) {}

    private final Map<String, List<Field>> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> interfaces = new LinkedHashMap<>();
    private final Set<String> abstracts = new TreeSet<>();
    private final Set<String> skipped = new TreeSet<>();
    private final int first;

    private SchemaWalk(int first) {
        this.first = first;
        for (JsonNode type : Answer.to(INTROSPECTION).at("__schema.types")) {
            read(type);
        }
    }

    /** @param first the size of every page */
    public static SchemaWalk withPagesOf(int first) {
        return new SchemaWalk(first);
    }

    private void read(JsonNode type) {
        String name = type.get("name").asText();
        boolean isAbstract = type.get("kind").asText().equals("INTERFACE");
        if (name.startsWith("__") || !(isAbstract || type.get("kind").asText().equals("OBJECT"))) {
            return;
        }
        if (isAbstract) {
            abstracts.add(name);
        }
        Set<String> above = new TreeSet<>();
        type.get("interfaces").forEach(it -> above.add(it.get("name").asText()));
        interfaces.put(name, above);
        List<Field> fields = new ArrayList<>();
        type.get("fields").forEach(field -> read(name, field, fields));
        types.put(name, fields);
    }

    private void read(String owner, JsonNode field, List<Field> into) {
        String name = field.get("name").asText();
        List<String> arguments = new ArrayList<>();
        boolean paged = false;
        for (JsonNode argument : field.get("args")) {
            String key = argument.get("name").asText();
            String example = EXAMPLES.get(name + "." + key);
            boolean required =
                    argument.at("/type/kind").asText().equals("NON_NULL")
                            && argument.get("defaultValue").isNull();
            if (required && example == null) {
                skipped.add(owner + "." + name);
                return;
            }
            if (example != null) {
                arguments.add(key + ": " + example);
            }
            if (key.equals("first")) {
                paged = true;
                arguments.add("first: " + first);
            }
        }
        JsonNode type = field.get("type");
        boolean list = false;
        while (type.get("name").isNull()) {
            list |= type.get("kind").asText().equals("LIST");
            type = type.get("ofType");
        }
        String kind = type.get("kind").asText();
        into.add(
                new Field(
                        name,
                        type.get("name").asText(),
                        kind.equals("SCALAR") || kind.equals("ENUM"),
                        list,
                        paged,
                        arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")"));
    }

    /** Fields that can't be asked for without an argument of which no example is known. */
    public Set<String> skipped() {
        return skipped;
    }

    /** Types whose things have a global id. */
    public Set<String> nodeTypes() {
        return types.keySet().stream()
                .filter(type -> !abstracts.contains(type) && isNode(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isNode(String type) {
        return type.equals("Node") || interfaces.getOrDefault(type, Set.of()).contains("Node");
    }

    public List<Field> fields(String type) {
        return types.getOrDefault(type, List.of());
    }

    /** Every field of a type; below it things with ids are shown with their own values. */
    public String everything(String type, int depth) {
        return fields(type).stream()
                .map(field -> selection(field, depth))
                .collect(Collectors.joining(" "));
    }

    /** The field with its arguments, and below it all that the depth allows; nothing where only more depth would help. */
    public String selection(Field field, int depth) {
        String start = field.name() + field.arguments();
        if (field.leaf()) {
            return start;
        }
        if (isConverted(field)) {
            return start + " { " + values(field.type(), 0) + " }";
        }
        if (isNode(field.type())) {
            return start + " { __typename id " + values(field.type(), 1) + " }";
        }
        String inner = depth <= 0 ? values(field.type(), 1) : everything(field.type(), depth - 1);
        return inner.isBlank() ? "" : start + " { __typename " + inner + " }";
    }

    /** What a thing says without pointing anywhere. */
    private String values(String type, int depth) {
        return fields(type).stream()
                .filter(field -> !field.name().equals("id"))
                .filter(
                        field ->
                                field.leaf()
                                        || (depth > 0
                                                && (isConverted(field) || isValue(field.type()))))
                .map(field -> field.leaf() ? field.name() + field.arguments() : selection(field, 0))
                .collect(Collectors.joining(" "));
    }

    /** A sum in a currency leads to itself in another, without end. */
    private static boolean isConverted(Field field) {
        return field.name().equals("convertedTo");
    }

    private boolean isValue(String type) {
        return !isNode(type) && fields(type).stream().allMatch(f -> f.leaf() || isConverted(f));
    }
}
