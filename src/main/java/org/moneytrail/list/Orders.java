package org.moneytrail.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.InvalidArgument;

/** Makes sort keys of what a client asked for. */
final class Orders {

    private Orders() {}

    /**
     * @param asked absent or empty: the slug alone
     * @param value what a row is sorted by
     * @throws InvalidArgument where a field is named twice, since the second would decide nothing
     */
    static <O, F extends Enum<F>, R> List<SortKey<R>> keys(
            @Nullable List<O> asked,
            Function<O, F> field,
            Function<O, @Nullable OrderDirection> direction,
            Function<F, Function<R, @Nullable SortValue>> value) {
        List<SortKey<R>> keys = new ArrayList<>();
        Set<F> named = new HashSet<>();
        for (O order : asked == null ? List.<O>of() : asked) {
            F by = field.apply(order);
            if (!named.add(by)) {
                throw InvalidArgument.at("orderBy", by + " stands there twice");
            }
            OrderDirection way = direction.apply(order);
            keys.add(
                    new SortKey<>(
                            by.name(), way == null ? OrderDirection.ASC : way, value.apply(by)));
        }
        return keys;
    }
}
