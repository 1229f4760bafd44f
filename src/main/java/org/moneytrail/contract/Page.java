package org.moneytrail.contract;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One page of a sorted list: what every connection of the API is made of.
 *
 * @param totalCount all items, whatever the page
 */
public record Page<T>(List<T> items, Function<T, String> key, PageInfo info, int totalCount) {

    /**
     * The page of a list that is at hand as a whole.
     *
     * @param sorted in ascending order of the key, which is unique
     */
    public static <T> Page<T> of(List<T> sorted, Function<T, String> key, PageRequest request) {
        List<T> window = sorted.stream().filter(item -> within(key.apply(item), request)).toList();
        boolean cut = window.size() > request.size();
        List<T> items =
                !cut
                        ? window
                        : request.forward()
                                ? window.subList(0, request.size())
                                : window.subList(window.size() - request.size(), window.size());
        boolean next = (request.forward() && cut) || anyBehind(sorted, key, request);
        boolean previous = (!request.forward() && cut) || anyBefore(sorted, key, request);
        return new Page<>(items, key, info(items, key, next, previous), sorted.size());
    }

    private static <T> PageInfo info(
            List<T> items, Function<T, String> key, boolean next, boolean previous) {
        String start = items.isEmpty() ? null : Cursors.encode(key.apply(items.get(0)));
        String end =
                items.isEmpty() ? null : Cursors.encode(key.apply(items.get(items.size() - 1)));
        return new PageInfo(next, previous, start, end);
    }

    /** What a cursor itself stands for may be gone, so that having one proves nothing. */
    private static <T> boolean anyBefore(
            List<T> sorted, Function<T, String> key, PageRequest request) {
        String after = request.after();
        return after != null
                && sorted.stream().anyMatch(item -> key.apply(item).compareTo(after) <= 0);
    }

    private static <T> boolean anyBehind(
            List<T> sorted, Function<T, String> key, PageRequest request) {
        String before = request.before();
        return before != null
                && sorted.stream().anyMatch(item -> key.apply(item).compareTo(before) >= 0);
    }

    /** The page of a list that the graph cut. */
    public static <T> Page<T> cut(
            List<T> items, Function<T, String> key, boolean next, boolean previous, int total) {
        String start = items.isEmpty() ? null : Cursors.encode(key.apply(items.get(0)));
        String end =
                items.isEmpty() ? null : Cursors.encode(key.apply(items.get(items.size() - 1)));
        return new Page<>(items, key, new PageInfo(next, previous, start, end), total);
    }

    /** The edges as the connection's own class, since every connection has one. */
    public <E> List<E> edges(BiFunction<T, String, E> edge) {
        return items.stream()
                .map(item -> edge.apply(item, Cursors.encode(key.apply(item))))
                .toList();
    }

    public <R> Page<R> map(Function<T, R> view, Function<R, String> viewKey) {
        return new Page<>(items.stream().map(view).toList(), viewKey, info, totalCount);
    }

    private static boolean within(String key, PageRequest request) {
        return (request.after() == null || key.compareTo(request.after()) > 0)
                && (request.before() == null || key.compareTo(request.before()) < 0);
    }
}
