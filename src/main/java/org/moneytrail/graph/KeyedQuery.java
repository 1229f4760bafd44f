package org.moneytrail.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement that answers for many keys at once and says of each row whose it is.
 *
 * @param keys the parameter that takes them
 * @param key the column that says which of them the row belongs to
 */
public record KeyedQuery(CypherQuery query, String keys, String key) {

    Map<String, Object> parameters(Collection<String> wanted, Map<String, ?> others) {
        Map<String, Object> parameters = new HashMap<>(others);
        parameters.put(keys, List.copyOf(wanted));
        return parameters;
    }
}
