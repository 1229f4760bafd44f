package org.moneytrail.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Recorded;
import org.neo4j.driver.Record;

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

    @SuppressWarnings("unchecked")
    static EntityRecord of(Record row) {
        String id = row.get("id").asString();
        Fields fields = new Fields(row.get("properties").asMap());
        List<Map<String, Object>> statements = row.get("statements").asList(value -> value.asMap());
        Map<String, List<String>> links =
                row.get("links").asList(value -> value.asMap()).stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        link -> String.valueOf(link.get("type")),
                                        java.util.stream.Collectors.mapping(
                                                link -> String.valueOf(link.get("id")),
                                                java.util.stream.Collectors.toList())));
        return new EntityRecord(
                id,
                row.get("slug").asString(),
                fields.textOr("name", row.get("slug").asString()),
                row.get("labels").asList(value -> value.asString()),
                fields,
                StatementView.of(id, Recorded.statements(statements, told -> told)),
                links);
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
