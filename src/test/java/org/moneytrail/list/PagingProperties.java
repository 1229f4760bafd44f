package org.moneytrail.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.list.Ordering.Placed;

/** Whatever the keys, the order, the filter and the size of the pages: every row stands on one page, in its place. */
class PagingProperties {

    private static final Predicate<Row> EVEN = row -> row.number() % 2 == 0;

    /** Few different values, so that rows tie; null is not known. */
    record Row(String slug, int number, String word, BigDecimal sum) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> word =
                Arbitraries.of("", "a", "b", "A&B", "ü %-|", "-", "中").injectNull(0.3);
        Arbitrary<BigDecimal> sum =
                Arbitraries.of("0", "0.0", "1", "1.00", "-3.5", "10", "1E+2", "99.99")
                        .map(BigDecimal::new)
                        .injectNull(0.3);
        return Combinators.combine(Arbitraries.integers().between(0, 3), word, sum)
                .as((number, text, amount) -> new Row("", number, text, amount))
                .list()
                .ofMaxSize(40)
                .map(PagingProperties::numbered);
    }

    private static List<Row> numbered(List<Row> rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            all.add(new Row("row-" + i, row.number(), row.word(), row.sum()));
        }
        return all;
    }

    @Provide
    Arbitrary<List<SortKey<Row>>> keys() {
        return Combinators.combine(Arbitraries.of(0, 1, 2), Arbitraries.of(OrderDirection.values()))
                .as(PagingProperties::key)
                .list()
                .ofMaxSize(3)
                .uniqueElements(SortKey::name);
    }

    private static SortKey<Row> key(int which, OrderDirection direction) {
        return switch (which) {
            case 0 -> new SortKey<>("NUMBER", direction, row -> SortValue.of(row.number()));
            case 1 -> new SortKey<>("WORD", direction, row -> SortValue.text(row.word()));
            default ->
                    new SortKey<>(
                            "SUM",
                            direction,
                            row -> row.sum() == null ? null : SortValue.of(row.sum()));
        };
    }

    @Property
    void allPagesForwardAreAllPagesBackwardAreTheWholeList(
            @ForAll("rows") List<Row> rows,
            @ForAll("keys") List<SortKey<Row>> keys,
            @ForAll @IntRange(min = 1, max = 9) int size,
            @ForAll boolean filtered) {
        Ordering<Row> ordering = new Ordering<>("rows", keys, Row::slug);
        List<Placed<Row>> sorted = ordering.sorted(rows);
        Predicate<Row> holds = filtered ? EVEN : any -> true;
        List<Row> expected = rows.stream().filter(holds).sorted(bruteForce(keys)).toList();
        assertThat(forward(sorted, holds, ordering, size)).isEqualTo(expected);
        assertThat(backward(sorted, holds, ordering, size)).isEqualTo(expected);
    }

    @Property
    void aPageTellsWhatLiesOnItsTwoSides(
            @ForAll("rows") List<Row> rows,
            @ForAll("keys") List<SortKey<Row>> keys,
            @ForAll @IntRange(max = 5) int size,
            @ForAll @IntRange(max = 39) int cut,
            @ForAll boolean forward) {
        Ordering<Row> ordering = new Ordering<>("rows", keys, Row::slug);
        List<Placed<Row>> sorted = ordering.sorted(rows);
        List<Row> all = sorted.stream().map(Placed::row).filter(EVEN).toList();
        String cursor = cut < sorted.size() ? ordering.written(sorted.get(cut).position()) : null;
        Cut<Row> page =
                Cut.of(
                        sorted,
                        EVEN,
                        ordering,
                        forward
                                ? new PageRequest(size, true, cursor, null)
                                : new PageRequest(size, false, null, cursor));
        assertThat(page.total().getAsInt()).isEqualTo(all.size());
        if (!page.rows().isEmpty()) {
            int first = all.indexOf(page.rows().get(0));
            int last = all.indexOf(page.rows().get(page.rows().size() - 1));
            assertThat(page.info().hasPreviousPage()).isEqualTo(first > 0);
            assertThat(page.info().hasNextPage()).isEqualTo(last < all.size() - 1);
        } else {
            assertThat(page.info().startCursor()).isNull();
            assertThat(page.info().hasNextPage() || page.info().hasPreviousPage())
                    .isEqualTo(!all.isEmpty());
        }
    }

    /** A row that goes away, and others that come, move no other row to another page. */
    @Property
    void whoPagesOnAfterAWriteMeetsTheRestOnce(
            @ForAll("rows") List<Row> rows,
            @ForAll("keys") List<SortKey<Row>> keys,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        Ordering<Row> ordering = new Ordering<>("rows", keys, Row::slug);
        List<Row> before = rows.stream().filter(EVEN).toList();
        Cut<Row> first =
                Cut.of(
                        ordering.sorted(before),
                        any -> true,
                        ordering,
                        new PageRequest(size, true, null, null));
        List<Row> met = new ArrayList<>(first.rows());
        List<Row> now = new ArrayList<>(rows);
        if (!met.isEmpty()) {
            now.remove(met.get(met.size() - 1));
            met.addAll(
                    walk(
                            ordering.sorted(now),
                            any -> true,
                            ordering,
                            size,
                            first.info().endCursor()));
        }
        assertThat(met).doesNotHaveDuplicates().containsAll(before);
    }

    private static List<Row> forward(
            List<Placed<Row>> sorted, Predicate<Row> holds, Ordering<Row> ordering, int size) {
        return walk(sorted, holds, ordering, size, null);
    }

    private static List<Row> walk(
            List<Placed<Row>> sorted,
            Predicate<Row> holds,
            Ordering<Row> ordering,
            int size,
            String cursor) {
        List<Row> met = new ArrayList<>();
        String after = cursor;
        boolean more = true;
        while (more) {
            Cut<Row> page =
                    Cut.of(sorted, holds, ordering, PageRequest.of(size, after, null, null));
            met.addAll(page.rows());
            more = page.info().hasNextPage();
            after = page.info().endCursor();
        }
        return met;
    }

    private static List<Row> backward(
            List<Placed<Row>> sorted, Predicate<Row> holds, Ordering<Row> ordering, int size) {
        List<Row> met = new ArrayList<>();
        String before = null;
        boolean more = true;
        while (more) {
            Cut<Row> page =
                    Cut.of(sorted, holds, ordering, PageRequest.of(null, null, size, before));
            met.addAll(0, page.rows());
            more = page.info().hasPreviousPage();
            before = page.info().startCursor();
        }
        return met;
    }

    /** The order as one would write it down, without positions. */
    private static Comparator<Row> bruteForce(List<SortKey<Row>> keys) {
        Comparator<Row> order = (a, b) -> 0;
        for (SortKey<Row> key : keys) {
            Comparator<SortValue> known = Comparator.naturalOrder();
            Comparator<SortValue> directed =
                    key.direction() == OrderDirection.ASC ? known : Collections.reverseOrder(known);
            order =
                    order.thenComparing(
                            row -> key.value().apply(row), Comparator.nullsLast(directed));
        }
        return order.thenComparing(Row::slug);
    }

    @Property
    void aCursorComesBackAsThePositionThatItWas(
            @ForAll("rows") List<Row> rows, @ForAll("keys") List<SortKey<Row>> keys) {
        Ordering<Row> ordering = new Ordering<>("rows", keys, Row::slug);
        for (Placed<Row> placed : ordering.sorted(rows)) {
            Position back = ordering.read("after", ordering.written(placed.position()));
            assertThat(ordering.compare(back, placed.position())).isZero();
        }
    }

    @Example
    void rowsAreCountedOnlyWhereSomebodyAsks() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(new Row("row-" + (1000 + i), i, null, null));
        }
        AtomicInteger looked = new AtomicInteger();
        Predicate<Row> holds = row -> looked.incrementAndGet() > 0;
        Ordering<Row> ordering = new Ordering<>("rows", List.of(), Row::slug);
        Cut<Row> page =
                Cut.of(
                        ordering.sorted(rows),
                        holds,
                        ordering,
                        new PageRequest(20, true, null, null));
        assertThat(looked).hasValueLessThanOrEqualTo(21);
        assertThat(page.total().getAsInt()).isEqualTo(1000);
    }
}
