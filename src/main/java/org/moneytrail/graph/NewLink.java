package org.moneytrail.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to a node that is there.
 *
 * @param label of the node at the other end, by which its id is unique
 * @param role the label that this node takes with it, if any
 */
public record NewLink(
        String type,
        String label,
        String to,
        Map<String, Object> properties,
        @Nullable String role) {}
