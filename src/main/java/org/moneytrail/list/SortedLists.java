package org.moneytrail.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.list.Ordering.Placed;
import org.moneytrail.snapshot.Standing;

/**
 * The last few lists that were asked for, sorted, and what of them a filter lets through where somebody counted it: a client that pages
 * on, or another that wants the same, sorts and counts nothing again.
 */
@ApplicationScoped
class SortedLists {

    private static final int MOST = 24;

    /**
     * @param order what a list's order writes of itself
     * @param filter null for all of it
     */
    private record Key(String order, @Nullable Object filter) {}

    private final Map<Key, List<?>> lists = new LinkedHashMap<>();
    private @Nullable Standing of;

    <R> Cut<R> cut(
            Standing standing, Ordering<R> ordering, Lists.Asked<R> asked, PageRequest request) {
        Key key = new Key(ordering.signature(), asked.filter());
        List<Placed<R>> known = find(standing, key);
        if (known != null) {
            return Cut.of(known, any -> true, ordering, request).counting(known::size);
        }
        List<Placed<R>> sorted =
                made(
                        standing,
                        new Key(ordering.signature(), null),
                        () -> ordering.sorted(asked.rows().get()));
        return Cut.of(sorted, asked.holds(), ordering, request)
                .counting(() -> made(standing, key, () -> passing(sorted, asked)).size());
    }

    private static <R> List<Placed<R>> passing(List<Placed<R>> sorted, Lists.Asked<R> asked) {
        return sorted.stream().filter(placed -> asked.holds().test(placed.row())).toList();
    }

    private <R> List<Placed<R>> made(Standing standing, Key key, Supplier<List<Placed<R>>> maker) {
        List<Placed<R>> known = find(standing, key);
        if (known != null) {
            return known;
        }
        List<Placed<R>> fresh = maker.get();
        remember(standing, key, fresh);
        return fresh;
    }

    /** An order's signature begins with the name of its list, and a list has rows of one type. */
    @SuppressWarnings("unchecked")
    private synchronized <R> @Nullable List<Placed<R>> find(Standing standing, Key key) {
        List<?> known = of == standing ? lists.remove(key) : null;
        if (known != null) {
            // The one that was wanted last goes last.
            lists.put(key, known);
        }
        return (List<Placed<R>>) known;
    }

    /** What was sorted for an older standing is forgotten as a whole. */
    private synchronized void remember(Standing standing, Key key, List<?> list) {
        if (of != standing) {
            lists.clear();
            of = standing;
        }
        lists.put(key, list);
        if (lists.size() > MOST) {
            lists.remove(lists.keySet().iterator().next());
        }
    }
}
