package org.moneytrail.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.list.Ordering.Placed;
import org.moneytrail.snapshot.Standing;

/** The last few orders that were asked for, sorted: a client that pages on, or another that wants the same, sorts nothing again. */
@ApplicationScoped
class SortedLists {

    private static final int MOST = 12;

    private final Map<String, List<?>> bySignature = new LinkedHashMap<>();
    private @Nullable Standing of;

    @SuppressWarnings("unchecked")
    <R> List<Placed<R>> sorted(
            Standing standing, Ordering<R> ordering, Supplier<Collection<R>> rows) {
        List<?> known = find(standing, ordering.signature());
        if (known != null) {
            // An order's signature begins with the name of its list, and a list has rows of one
            // type.
            return (List<Placed<R>>) known;
        }
        List<Placed<R>> sorted = ordering.sorted(rows.get());
        remember(standing, ordering.signature(), sorted);
        return sorted;
    }

    private synchronized @Nullable List<?> find(Standing standing, String signature) {
        List<?> known = of == standing ? bySignature.remove(signature) : null;
        if (known != null) {
            // The one that was wanted last goes last.
            bySignature.put(signature, known);
        }
        return known;
    }

    /** What was sorted for an older standing is forgotten as a whole. */
    private synchronized void remember(Standing standing, String signature, List<?> sorted) {
        if (of != standing) {
            bySignature.clear();
            of = standing;
        }
        bySignature.put(signature, sorted);
        if (bySignature.size() > MOST) {
            bySignature.remove(bySignature.keySet().iterator().next());
        }
    }
}
