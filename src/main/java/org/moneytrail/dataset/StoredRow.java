package org.moneytrail.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as the graph holds it.
 *
 * @param row the row as told
 * @param node all properties of the entity or fact, {@code id} and {@code slug} among them
 * @param source id of the source node ("Source:latepost-minimax"); null for rows that need none (sources, sectors)
 * @param statement all properties of STATED_BY: id, canonical, hash, and every cell that is not empty
 * @param ownsLinks whether this row decides the relationships of its node: a rival telling does not
 * @param links ids of the nodes at the other end, by relationship type
 */
public record StoredRow(
        Row row,
        Map<String, Object> node,
        @Nullable String source,
        Map<String, Object> statement,
        boolean ownsLinks,
        Map<String, List<String>> links) {

    /** "FundingRound:ms-b": rival tellings and their canonical one have the same. */
    public String id() {
        return String.valueOf(node.get("id"));
    }

    public String slug() {
        return String.valueOf(node.get("slug"));
    }

    /** Changes with whatever the row would have the graph hold. */
    public String hash() {
        return String.valueOf((source == null ? node : statement).get("hash"));
    }

    public boolean canonical() {
        return source == null || Boolean.TRUE.equals(statement.get("canonical"));
    }
}
