package org.moneytrail.question;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;

/**
 * A page of so many lines that their keys are looked up rather than listed: the same page as {@link Page#of} would cut.
 *
 * @param lines those of the page
 */
record CutLines(int[] lines, boolean next, boolean previous, int total) {

    /**
     * @param chosen all lines that are asked for, in their order
     * @param key of a line
     */
    static CutLines of(int[] chosen, IntFunction<String> key, PageRequest request) {
        int from = request.after() == null ? 0 : firstFrom(chosen, key, request.after(), true);
        int to =
                request.before() == null
                        ? chosen.length
                        : firstFrom(chosen, key, request.before(), false);
        boolean cut = to - from > request.size();
        int first = cut && !request.forward() ? to - request.size() : from;
        int last = cut && request.forward() ? from + request.size() : Math.max(from, to);
        return new CutLines(
                Arrays.copyOfRange(chosen, first, last),
                (request.forward() && cut) || to < chosen.length,
                (!request.forward() && cut) || from > 0,
                chosen.length);
    }

    /** The first whose key is not before this one, or behind it. */
    private static int firstFrom(
            int[] chosen, IntFunction<String> key, @Nullable String wanted, boolean behind) {
        int low = 0;
        int high = chosen.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = key.apply(chosen[middle]).compareTo(String.valueOf(wanted));
            if (compared < 0 || (behind && compared == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    <T> Page<T> page(IntFunction<T> item, Function<T, String> key) {
        List<T> items = Arrays.stream(lines).mapToObj(item).toList();
        return Page.cut(items, key, next, previous, total);
    }
}
