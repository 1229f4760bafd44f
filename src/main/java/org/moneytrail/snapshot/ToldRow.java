package org.moneytrail.snapshot;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One statement of a round or of a part of one, and the fact itself as far as every one of its rows repeats it.
 *
 * @param label of a part; null for a round
 * @param whole slug of the startup that raised the round, or of the round that it is a part of
 * @param party id of whose part it is
 * @param statement what the source told
 */
record ToldRow(
        String slug,
        @Nullable String label,
        String whole,
        @Nullable String party,
        String partyName,
        String source,
        Map<String, Object> statement) {

    static ToldRow of(Record row) {
        return new ToldRow(
                row.get("slug").asString(),
                row.get("label").asString(null),
                row.get("whole").asString(),
                row.get("party").asString(null),
                row.get("partyName").asString(""),
                row.get("source").asString(),
                row.get("statement").asMap());
    }

    /** Labels have slugs of their own. */
    String key() {
        return label == null ? slug : label + ":" + slug;
    }
}
