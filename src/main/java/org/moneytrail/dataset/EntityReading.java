package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Statements;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;

/**
 * What stands on the node of an entity of which several sources tell: each field is a reading of all tellings (R1), and no name is
 * lost, since those that are not shown become aliases.
 */
public final class EntityReading {

    private static final CypherQuery SET = CypherQuery.of("dataset/set-entity");
    private static final List<String> NAMES = List.of("nameEn", "nameZh");
    private static final String ALIASES = "aliases";

    private EntityReading() {}

    /** @param told every telling of the entity */
    public static GraphWrite of(Kind kind, String slug, Statements<Fields> told) {
        Layout layout = Layout.of(kind);
        Row row = new Row(slug, null, reading(told), 0);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", kind.idOf(slug));
        node.put("slug", slug);
        node.putAll(NodeProperties.of(layout, row, new Identities(NO_ROWS, Outside.NOTHING)));
        return new GraphWrite(
                SET,
                Map.of(
                        "id", kind.idOf(slug),
                        "node", node,
                        "types",
                                layout.columns().stream()
                                        .map(Column::relationship)
                                        .filter(Objects::nonNull)
                                        .toList(),
                        "links", links(layout, row)));
    }

    private static List<Map<String, String>> links(Layout layout, Row row) {
        List<Map<String, String>> links = new ArrayList<>();
        for (Column column : layout.columns()) {
            String type = column.relationship();
            if (type != null) {
                row.values(column.property()).stream()
                        .map(slug -> column.refersTo().get(0).idOf(slug))
                        .forEach(id -> links.add(Map.of("type", type, "id", id)));
            }
        }
        return links;
    }

    private static final DataSet NO_ROWS =
            new DataSet(Map.of(), Map.of(), Set.of(), new Problems(), "");

    private static Map<String, Object> reading(Statements<Fields> told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        told.all().forEach(one -> names.addAll(one.telling().values().keySet()));
        for (String name : names) {
            Object value = told.<Object>read(fields1 -> fields1.values().get(name));
            if (value != null) {
                fields.put(name, value);
            }
        }
        List<String> aliases = aliases(told, fields);
        if (!aliases.isEmpty()) {
            fields.put(ALIASES, aliases);
        }
        return fields;
    }

    /** Those of the telling that is shown first, in its order, then what else it is called. */
    private static List<String> aliases(Statements<Fields> told, Map<String, Object> shown) {
        Set<String> aliases = new LinkedHashSet<>(new Fields(shown).list(ALIASES));
        Set<String> others = new TreeSet<>();
        told.all()
                .forEach(
                        one -> {
                            others.addAll(one.telling().list(ALIASES));
                            NAMES.stream()
                                    .map(name -> one.telling().text(name))
                                    .filter(name -> name != null && !shown.containsValue(name))
                                    .forEach(others::add);
                        });
        aliases.addAll(others);
        return new ArrayList<>(aliases);
    }
}
