package org.moneytrail.graph.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever rows are kept, and however often: they come back as they were, and take no more room than they may. */
class RowStoreProperties {

    private static final long BOUND = 1_000_000;
    private static final RowKey ANY = key("any");

    /** Lives as long as all tries, so that what one of them taught it is met by the next. */
    private static final RowStore STORE = new RowStore(64_000_000);

    /** Few texts, so that they come again, among many. */
    private static final Arbitrary<String> TEXT =
            Arbitraries.oneOf(
                    Arbitraries.of(
                            "",
                            "CNY",
                            "minimax-2023",
                            "minimax-2023-a",
                            "minimax-2023-😀",
                            "minimax-2023-😁",
                            "深度求索",
                            "a😀b",
                            "x".repeat(81)),
                    Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(200));

    private static final Arbitrary<Object> SIMPLE =
            Arbitraries.oneOf(
                            TEXT.asGeneric(),
                            Arbitraries.longs().asGeneric(),
                            Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE).asGeneric(),
                            Arbitraries.doubles().asGeneric(),
                            Arbitraries.of(true, false).asGeneric())
                    .injectNull(0.1);

    private static RowKey key(String key) {
        return new RowKey("test", Map.of(), key);
    }

    private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
        Arbitrary<String> names =
                Arbitraries.oneOf(
                        Arbitraries.of("id", "slug", "amount"),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8));
        return Arbitraries.maps(names, values).ofMaxSize(6);
    }

    private static Arbitrary<Object> values(int depth) {
        if (depth == 0) {
            return SIMPLE;
        }
        Arbitrary<Object> inner = values(depth - 1);
        return Arbitraries.oneOf(
                SIMPLE, inner.list().ofMaxSize(4).asGeneric(), maps(inner).asGeneric());
    }

    @Provide
    Arbitrary<List<GraphRow>> rows() {
        return maps(values(3)).map(GraphRow::new).list().ofMaxSize(5);
    }

    @Property(tries = 500)
    void whatIsKeptComesBackAsItWas(@ForAll("rows") List<GraphRow> rows) {
        for (int time = 0; time < 3; time++) {
            STORE.keep(ANY, rows);
            assertThat(STORE.find(ANY)).isEqualTo(rows);
        }
    }

    @Property(tries = 50)
    void rowsReadAgainAreReadAsTheyWere(@ForAll("rows") List<GraphRow> rows) {
        STORE.keep(ANY, rows);
        List<GraphRow> read = STORE.find(ANY);
        assertThat(read.stream().map(row -> new HashMap<>(row.values())).toList())
                .isEqualTo(rows.stream().map(row -> new HashMap<>(row.values())).toList());
    }

    @Example
    void nothingIsKnownOfAKeyThatWasNotKept() {
        assertThat(STORE.find(key("never"))).isNull();
    }

    @Example
    void thatThereIsNothingIsKept() {
        STORE.keep(key("none"), List.of());
        assertThat(STORE.find(key("none"))).isEmpty();
    }

    @Example
    void aValueThatIsNotKnownIsNotKept() {
        STORE.keep(key("day"), List.of(new GraphRow(Map.of("on", java.time.LocalDate.EPOCH))));
        assertThat(STORE.find(key("day"))).isNull();
    }

    @Example
    void theBoundHolds() {
        RowStore small = new RowStore(BOUND);
        for (int i = 0; i < 20_000; i++) {
            small.keep(key("k" + i), List.of(unlike(i), unlike(i + 1)));
            if (i % 1_000 == 0) {
                assertThat(small.weight()).isLessThanOrEqualTo(BOUND);
            }
        }
        assertThat(small.weight()).isBetween(BOUND / 2, BOUND);
    }

    @Example
    void aSourceThatStandsBesideManyStatementsIsKeptOnce() {
        Map<String, Object> source = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            source.put("field" + i, "what a source is known by, at some length " + i);
        }
        List<GraphRow> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(new GraphRow(Map.of("id", "row-" + i, "source", source)));
        }
        assertThat(new RowEncoder(new Dictionary(1_000_000)).rows(rows).length)
                .isLessThan(100 * 20 + 3 * 400);
    }

    @Example
    void whatIsWrittenAgainOrBeginsAlikeTakesLittle() {
        List<GraphRow> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String slug = "a-company-of-some-name-2023-round-" + i;
            rows.add(new GraphRow(Map.of("slug", slug, "id", slug)));
        }
        assertThat(new RowEncoder(new Dictionary(1_000_000)).rows(rows).length)
                .isLessThan(100 * 12);
    }

    @Example
    void whatComesUpOnceDoesNotFillTheDictionary() {
        Dictionary dictionary = new Dictionary(1_000_000);
        for (int i = 0; i < 100_000; i++) {
            new RowEncoder(dictionary)
                    .rows(
                            List.of(
                                    new GraphRow(
                                            Map.of(
                                                    "id",
                                                    i + "-once",
                                                    "party",
                                                    "party-" + i % 50))));
        }
        assertThat(dictionary.all())
                .filteredOn(String.class::isInstance)
                .hasSizeGreaterThan(45)
                .allMatch(text -> ((String) text).startsWith("party-"));
    }

    @Example
    void aStoreOfNoSizeKeepsNothing() {
        RowStore none = new RowStore(0);
        none.keep(ANY, List.of(unlike(1)));
        assertThat(none.weight()).isLessThan(1_000);
        assertThat(none.find(ANY)).isNull();
    }

    private static GraphRow unlike(int number) {
        return new GraphRow(
                Map.of(
                        "id",
                        "Organization:" + number,
                        "links",
                        List.of(Map.of("id", number + "!"))));
    }
}
