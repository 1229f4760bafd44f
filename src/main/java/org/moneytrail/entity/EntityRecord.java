package org.moneytrail.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.row.GraphRow;

/**
 * An entity as the graph has it.
 *
 * @param links ids of other entities by relationship type, outgoing
 */
public record EntityRecord(
        String id,
        String slug,
        String name,
        List<String> labels,
        Fields fields,
        List<StatementView> told,
        Map<String, List<String>> links) {

    static EntityRecord of(GraphRow row) {
        String id = row.text("id");
        Fields fields = new Fields(row.map("properties"));
        return new EntityRecord(
                id,
                row.text("slug"),
                fields.textOr("name", row.text("slug")),
                row.texts("labels"),
                fields,
                StatementView.of(id, Recorded.statements(row.maps("statements"), told -> told)),
                row.rows("links").stream()
                        .collect(
                                Collectors.groupingBy(
                                        link -> link.text("type"),
                                        Collectors.mapping(
                                                link -> link.text("id"), Collectors.toList()))));
    }

    List<String> linked(String relationship) {
        return links.getOrDefault(relationship, List.of());
    }

    @Nullable String firstLinked(String relationship) {
        List<String> ids = linked(relationship);
        return ids.isEmpty() ? null : ids.get(0);
    }

    boolean is(String label) {
        return labels.contains(label);
    }
}
