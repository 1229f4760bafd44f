package org.moneytrail.level;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One parent's page as a statement cuts it. One item more than wanted is fetched, to see whether there is more.
 *
 * @param ahead items up to the cursor {@code after}
 * @param behind items from the cursor {@code before} on
 */
record ParentPage<T>(String near, int total, int ahead, int behind, List<Keyed<T>> items) {

    private static final String BEHIND_ALL = "\uffff";

    static Map<String, Object> parameters(Collection<String> ids, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("forward", request.forward());
        // Of one type whether given or not: the database plans a statement anew for a null.
        parameters.put("after", Objects.requireNonNullElse(request.after(), ""));
        parameters.put("before", Objects.requireNonNullElse(request.before(), BEHIND_ALL));
        parameters.put("limit", request.size() + 1);
        return parameters;
    }

    static <T> ParentPage<T> of(Record row, Function<Value, T> item) {
        return new ParentPage<>(
                row.get("near").asString(),
                row.get("total").asInt(),
                row.get("ahead").asInt(),
                row.get("behind").asInt(),
                row.get("items")
                        .asList(one -> new Keyed<>(one.get("key").asString(), item.apply(one))));
    }

    Page<Keyed<T>> page(PageRequest request) {
        boolean cut = items.size() > request.size();
        int first = cut && !request.forward() ? 1 : 0;
        int end = cut && request.forward() ? request.size() : items.size();
        return Page.cut(
                items.subList(first, end),
                Keyed::key,
                request.forward() ? cut : behind > 0,
                request.forward() ? ahead > 0 : cut,
                total);
    }
}
