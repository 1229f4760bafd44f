package org.moneytrail.snapshot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A fact beyond rounds as the graph has it.
 *
 * @param about slug of the organization to which it happened
 */
record AboutRow(String about, String slug, String label, List<Told> statements, List<Link> links) {

    record Told(String source, Map<String, Object> statement) {}

    /** @param name of the entity that it points at */
    record Link(String type, String id, @Nullable String name) {}

    static AboutRow of(Record row) {
        return new AboutRow(
                row.get("about").asString(),
                row.get("slug").asString(),
                row.get("label").asString(),
                row.get("statements")
                        .asList(
                                told ->
                                        new Told(
                                                told.get("source").asString(),
                                                told.get("statement").asMap())),
                row.get("links")
                        .asList(
                                link ->
                                        new Link(
                                                link.get("type").asString(),
                                                link.get("id").asString(),
                                                link.get("name").asString(null))));
    }
}
