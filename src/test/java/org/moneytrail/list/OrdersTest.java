package org.moneytrail.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.fact.Clocks;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.CapitalScope;
import org.moneytrail.rule.Leg;
import org.moneytrail.rule.Methodology;
import org.moneytrail.snapshot.OrganizationRow;
import org.moneytrail.snapshot.Standing;
import org.moneytrail.testsupport.BuiltInFacts;
import org.moneytrail.testsupport.BuiltInSnapshot;

/** Every order of every list over the built-in data set. */
class OrdersTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Standing NOW = BuiltInSnapshot.INSTANCE.on(TODAY);

    /** A list in one order, as a client asks for it. */
    record Order<R>(String name, Lists.Asked<R> asked) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Order<?>> orders() {
        return Arrays.stream(OrderDirection.values()).flatMap(OrdersTest::orders);
    }

    private static Stream<Order<?>> orders(OrderDirection way) {
        List<Order<?>> all = new ArrayList<>();
        for (var by : StartupOrderField.values()) {
            var order = List.of(new StartupOrder(by, way));
            all.add(new Order<>("startups " + by + way, StartupListApi.asked(NOW, null, order)));
        }
        for (var by : InvestorOrderField.values()) {
            var order = List.of(new InvestorOrder(by, way));
            all.add(new Order<>("investors " + by + way, InvestorListApi.asked(NOW, null, order)));
        }
        for (var by : LimitedPartnerOrderField.values()) {
            var order = List.of(new LimitedPartnerOrder(by, way));
            all.add(
                    new Order<>(
                            "limitedPartners " + by + way,
                            LimitedPartnerListApi.asked(NOW, null, order)));
        }
        for (var by : FundOrderField.values()) {
            var order = List.of(new FundOrder(by, way));
            all.add(new Order<>("funds " + by + way, FundListApi.asked(NOW, null, order)));
        }
        for (var by : PersonOrderField.values()) {
            var order = List.of(new PersonOrder(by, way));
            all.add(new Order<>("people " + by + way, PersonListApi.asked(NOW, null, order)));
        }
        for (var by : ConceptStockOrderField.values()) {
            var order = List.of(new ConceptStockOrder(by, way));
            all.add(
                    new Order<>(
                            "conceptStocks " + by + way,
                            ConceptStockListApi.asked(NOW, null, order)));
        }
        for (var by : FundingRoundOrderField.values()) {
            var order = List.of(new FundingRoundOrder(by, way));
            all.add(
                    new Order<>(
                            "fundingRounds " + by + way,
                            FundingRoundListApi.asked(NOW, null, order)));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("orders")
    <R> void everyOrderHoldsWithTheUnknownLastAndTiesBySlug(Order<R> order) {
        SortKey<R> key = order.asked().keys().get(0);
        List<R> rows =
                ordering(order).sorted(order.asked().rows().get()).stream()
                        .map(p -> p.row())
                        .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        int known = 0;
        for (int i = 1; i < rows.size(); i++) {
            SortValue before = key.value().apply(rows.get(i - 1));
            SortValue here = key.value().apply(rows.get(i));
            known += here == null ? 0 : 1;
            assertThat(before != null || here == null).as("unknown last").isTrue();
            int by = before == null || here == null ? 0 : before.compareTo(here);
            assertThat(key.direction() == OrderDirection.ASC ? by : -by).isLessThanOrEqualTo(0);
            if (Objects.equals(before, here)) {
                assertThat(order.asked().slug().apply(rows.get(i - 1)))
                        .isLessThan(order.asked().slug().apply(rows.get(i)));
            }
        }
        assertThat(known).as("an order of which nothing is known is none").isPositive();
    }

    @ParameterizedTest
    @MethodSource("orders")
    <R> void allPagesForwardAreAllPagesBackward(Order<R> order) {
        Ordering<R> ordering = ordering(order);
        var sorted = ordering.sorted(order.asked().rows().get());
        List<R> forward = new ArrayList<>();
        List<R> backward = new ArrayList<>();
        String after = null;
        String before = null;
        while (forward.size() < sorted.size() || backward.size() < sorted.size()) {
            Cut<R> on = Cut.of(sorted, order.asked().holds(), ordering, PageRequest.of(7, after));
            Cut<R> back =
                    Cut.of(
                            sorted,
                            order.asked().holds(),
                            ordering,
                            PageRequest.of(null, null, 7, before));
            forward.addAll(on.rows());
            backward.addAll(0, back.rows());
            assertThat(on.info().hasNextPage()).isEqualTo(forward.size() < sorted.size());
            assertThat(back.info().hasPreviousPage()).isEqualTo(backward.size() < sorted.size());
            after = on.info().endCursor();
            before = back.info().startCursor();
        }
        assertThat(forward)
                .isEqualTo(backward)
                .isEqualTo(sorted.stream().map(placed -> placed.row()).toList());
    }

    private static <R> Ordering<R> ordering(Order<R> order) {
        return new Ordering<>(order.name(), order.asked().keys(), order.asked().slug());
    }

    /** What reached one startup is the same whether it is asked for alone or with all others. */
    @Test
    void whatReachedAStartupIsWhatTheReportSays() {
        CapitalReport whole = report(null);
        Map<String, BigDecimal> reached = new HashMap<>();
        for (OrganizationRow row : BuiltInSnapshot.INSTANCE.things().organizations().values()) {
            if (row.startup()) {
                MoneyTotal total = report(Set.of(row.slug())).account().reached();
                var known = NOW.reached(row.slug(), CurrencyCode.CNY);
                assertThat(known.isPresent())
                        .as(row.slug())
                        .isEqualTo(total.count() > total.undisclosed());
                known.ifPresent(
                        cases -> {
                            assertThat(cases.stated())
                                    .as(row.slug())
                                    .isEqualByComparingTo(total.stated());
                            reached.put(row.slug(), cases.stated());
                        });
            }
        }
        assertThat(reached.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole.account().reached().stated());
    }

    @Test
    void whatAPartyInvestedIsTheSumOfItsSizedLegsThatReached() {
        Map<String, Cases> legs = new HashMap<>();
        report(null)
                .portions()
                .forEach(
                        portion -> {
                            if (portion.leg().kind() == Leg.Kind.PARTY) {
                                portion.slices().stream()
                                        .filter(slice -> slice.reached() && slice.amount() != null)
                                        .forEach(
                                                slice ->
                                                        legs.merge(
                                                                portion.leg().party().id(),
                                                                slice.amount(),
                                                                Cases::plus));
                            }
                        });
        assertThat(legs).hasSizeGreaterThan(10);
        assertThat(NOW.invested("Organization:alibaba", CurrencyCode.CNY).orElseThrow().stated())
                .isEqualByComparingTo(legs.get("Organization:alibaba").rounded().stated());
        legs.keySet()
                .forEach(party -> assertThat(NOW.invested(party, CurrencyCode.CNY)).isPresent());
    }

    private static CapitalReport report(Set<String> startups) {
        return CapitalReport.of(
                BuiltInFacts.INSTANCE.facts(),
                new CapitalScope(null, startups, null, null, null),
                new Clocks(TODAY, TODAY),
                Methodology.STANDARD,
                CurrencyCode.CNY);
    }
}
