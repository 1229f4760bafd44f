package org.moneytrail.level;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.graph.row.GraphRow;

/**
 * One parent's page as a statement cuts it. One item more than wanted is fetched, to see whether there is more.
 *
 * @param ahead items up to the cursor {@code after}
 * @param behind items from the cursor {@code before} on
 */
record ParentPage<T>(int total, int ahead, int behind, List<Keyed<T>> items) {

    private static final String BEHIND_ALL = "\uffff";

    static Map<String, Object> parameters(PageRequest request) {
        return Map.of(
                "forward",
                request.forward(),
                // Of one type whether given or not: the database plans a statement anew for a null.
                "after",
                Objects.requireNonNullElse(request.after(), ""),
                "before",
                Objects.requireNonNullElse(request.before(), BEHIND_ALL),
                "limit",
                request.size() + 1);
    }

    static <T> ParentPage<T> of(GraphRow row, Function<GraphRow, T> item) {
        return new ParentPage<>(
                row.number("total"),
                row.number("ahead"),
                row.number("behind"),
                row.rows("items").stream()
                        .map(one -> new Keyed<>(one.text("key"), item.apply(one)))
                        .toList());
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
