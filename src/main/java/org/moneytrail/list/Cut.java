package org.moneytrail.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.moneytrail.contract.Cursors;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.list.Ordering.Placed;

/**
 * One page of a list.
 *
 * @param total counts all rows that hold, whatever the page; only when somebody asks
 */
record Cut<R>(List<R> rows, List<String> cursors, PageInfo info, IntSupplier total) {

    /** @param sorted the whole list, of which those that hold make the answer */
    static <R> Cut<R> of(
            List<Placed<R>> sorted, Predicate<R> holds, Ordering<R> ordering, PageRequest request) {
        Walk<R> walk = new Walk<>(sorted, holds, ordering);
        int from = request.after() == null ? 0 : walk.behind("after", request.after());
        int to = request.before() == null ? sorted.size() : walk.upTo("before", request.before());
        List<Integer> found =
                request.forward()
                        ? walk.forward(from, to, request.size())
                        : walk.backward(from, to, request.size());
        int end = request.forward() ? from : to;
        int first = found.isEmpty() ? end : found.get(0);
        int last = found.isEmpty() ? end - 1 : found.get(found.size() - 1);
        List<String> cursors =
                found.stream().map(i -> Cursors.encode(ordering.written(walk.at(i)))).toList();
        PageInfo info =
                new PageInfo(
                        walk.any(last + 1, sorted.size()),
                        walk.any(0, first),
                        cursors.isEmpty() ? null : cursors.get(0),
                        cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
        return new Cut<>(
                found.stream().map(i -> sorted.get(i).row()).toList(),
                cursors,
                info,
                () -> (int) sorted.stream().filter(placed -> holds.test(placed.row())).count());
    }

    /** The same page, for whoever has a quicker way to count. */
    Cut<R> counting(IntSupplier quicker) {
        return new Cut<>(rows, cursors, info, quicker);
    }

    /** Looks at no more rows than it has to. */
    private record Walk<R>(List<Placed<R>> sorted, Predicate<R> holds, Ordering<R> ordering) {

        Position at(int index) {
            return sorted.get(index).position();
        }

        /** The first row behind a cursor; what the cursor stood for may be gone. */
        int behind(String argument, String cursor) {
            int found = find(ordering.read(argument, cursor));
            return found < 0 ? -found - 1 : found + 1;
        }

        int upTo(String argument, String cursor) {
            int found = find(ordering.read(argument, cursor));
            return found < 0 ? -found - 1 : found;
        }

        private int find(Position position) {
            int low = 0;
            int high = sorted.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = ordering.compare(at(middle), position);
                if (order == 0) {
                    return middle;
                }
                low = order < 0 ? middle + 1 : low;
                high = order < 0 ? high : middle - 1;
            }
            return -low - 1;
        }

        List<Integer> forward(int from, int to, int most) {
            List<Integer> found = new ArrayList<>();
            for (int i = from; i < to && found.size() < most; i++) {
                if (holds(i)) {
                    found.add(i);
                }
            }
            return found;
        }

        List<Integer> backward(int from, int to, int most) {
            List<Integer> found = new ArrayList<>();
            for (int i = to - 1; i >= from && found.size() < most; i--) {
                if (holds(i)) {
                    found.add(i);
                }
            }
            Collections.reverse(found);
            return found;
        }

        boolean any(int from, int to) {
            for (int i = from; i < to; i++) {
                if (holds(i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(int index) {
            return holds.test(sorted.get(index).row());
        }
    }
}
