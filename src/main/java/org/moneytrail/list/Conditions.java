package org.moneytrail.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.refusal.InvalidArgument;

/** What must hold of a row: all that a filter gives. An absent field is no condition, and an empty list is a mistake. */
final class Conditions<R> {

    private final String path;
    private final List<Predicate<R>> all = new ArrayList<>();

    /** @param path of the filter among the arguments */
    Conditions(String path) {
        this.path = path;
    }

    <V> Conditions<R> when(@Nullable V value, Function<V, Predicate<R>> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
        return this;
    }

    /** @param condition by the path of the value and the value */
    <V> Conditions<R> when(
            String name, @Nullable V value, BiFunction<String, V, Predicate<R>> condition) {
        return when(value, given -> condition.apply(path + "." + name, given));
    }

    <V> Conditions<R> whenAny(
            String name, @Nullable List<V> values, Function<List<V>, Predicate<R>> condition) {
        return when(name, values, (at, given) -> condition.apply(some(at, given)));
    }

    /** And, or and not of a filter of the same type. */
    <F> Conditions<R> combined(
            @Nullable List<F> and,
            @Nullable List<F> or,
            @Nullable F not,
            BiFunction<String, F, Predicate<R>> of) {
        when("and", and, (at, given) -> each(some(at, given), at, of, true));
        when("or", or, (at, given) -> each(some(at, given), at, of, false));
        return when("not", not, (at, given) -> of.apply(at, given).negate());
    }

    /** Every filter is looked at, so that a mistake in the second is told whatever the first says. */
    private static <R, F> Predicate<R> each(
            List<F> filters, String at, BiFunction<String, F, Predicate<R>> of, boolean every) {
        List<Predicate<R>> parts = filters.stream().map(filter -> of.apply(at, filter)).toList();
        return row ->
                every
                        ? parts.stream().allMatch(part -> part.test(row))
                        : parts.stream().anyMatch(part -> part.test(row));
    }

    private static <V> List<V> some(String at, List<V> values) {
        if (values.isEmpty()) {
            throw InvalidArgument.at(at, "name at least one, or leave it out to take all");
        }
        return values;
    }

    Predicate<R> all() {
        List<Predicate<R>> parts = List.copyOf(all);
        return row -> {
            for (Predicate<R> part : parts) {
                if (!part.test(row)) {
                    return false;
                }
            }
            return true;
        };
    }
}
