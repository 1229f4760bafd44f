package org.moneytrail.snapshot;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Instrument;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.money.FxTable;

/** What has a life of its own and what happened to no organization in particular, as the graph's rows, packed. */
record PackedThings(
        byte[] organizations,
        byte[] funds,
        byte[] people,
        byte[] stocks,
        byte[] sources,
        byte[] others) {

    /** What comes up in most of what is told has the shortest numbers. */
    private static final List<String> USUAL =
            Stream.concat(
                            Stream.of("Participation", "Payment", "Return", "Role", "CNY", "USD"),
                            Stream.of(
                                            RoundStatus.values(),
                                            RoundScope.values(),
                                            Instrument.values())
                                    .flatMap(Arrays::stream)
                                    .map(Enum::name))
                    .toList();

    /** @param packed in the order of {@link #all} */
    static PackedThings of(List<byte[]> packed) {
        return new PackedThings(
                packed.get(0),
                packed.get(1),
                packed.get(2),
                packed.get(3),
                packed.get(4),
                packed.get(5));
    }

    List<byte[]> all() {
        return List.of(organizations, funds, people, stocks, sources, others);
    }

    /** @param words what the rows are going to share, and what is told of them */
    record Packing(RowPacking words) {

        PackedThings packed(
                List<GraphRow> organizations,
                List<GraphRow> funds,
                List<GraphRow> people,
                List<GraphRow> stocks,
                List<GraphRow> sources,
                List<GraphRow> others) {
            words.expect(USUAL);
            return new PackedThings(
                    words.pack(organizations),
                    words.pack(funds),
                    words.pack(people),
                    words.pack(stocks),
                    words.pack(sources),
                    words.pack(others));
        }
    }

    Things things(RowPacking words) {
        return new Things(
                organizations(words.unpack(organizations)),
                funds(words.unpack(funds)),
                people(words.unpack(people)),
                stocks(words.unpack(stocks)),
                sources(words.unpack(sources)));
    }

    /** For dossiers of these sources. */
    Shelf shelf(RowPacking words) {
        return new Shelf(words, sources(words.unpack(sources)));
    }

    OtherFacts others(FxTable fx, Shelf shelf) {
        return others(
                FactRepository.forRules(
                        shelf.packing().unpack(others).stream()
                                .map(row -> PackedDossier.fact(row, shelf))),
                fx);
    }

    static OtherFacts others(List<Fact<?>> facts, FxTable fx) {
        return new OtherFacts(
                of(facts, InternalAllocation.class),
                of(facts, Interest.class).stream().filter(it -> it.startup() == null).toList(),
                of(facts, Commitment.class),
                of(facts, Mandate.class),
                of(facts, Quote.class),
                fx);
    }

    private static <F extends Fact<?>> List<F> of(List<Fact<?>> facts, Class<F> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Fact::slug))
                .toList();
    }

    static Map<String, OrganizationRow> organizations(List<GraphRow> rows) {
        return bySlug(rows, OrganizationRow::of);
    }

    static Map<String, FundProfile> funds(List<GraphRow> rows) {
        return bySlug(
                rows,
                row ->
                        FundProfile.of(
                                row.text("slug"),
                                new Fields(row.map("properties")),
                                row.textOrNull("body"),
                                row.textOrNull("manager")));
    }

    static Map<String, PersonRow> people(List<GraphRow> rows) {
        return bySlug(rows, PersonRow::of);
    }

    static Map<String, StockRow> stocks(List<GraphRow> rows) {
        return bySlug(rows, StockRow::of);
    }

    static Map<String, Source> sources(List<GraphRow> rows) {
        return bySlug(rows, row -> Source.of(row.text("slug"), new Fields(row.map("properties"))));
    }

    private static <V> Map<String, V> bySlug(List<GraphRow> rows, Function<GraphRow, V> value) {
        return rows.stream()
                .collect(
                        ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), row -> row.text("slug"), value));
    }
}
