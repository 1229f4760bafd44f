package org.moneytrail.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.NatureKind;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.FxTable;
import org.moneytrail.money.MoneyRange;

/**
 * What a naive sum of everything told about a scope would add up (R10), before any window.
 *
 * @param items what had happened by validAt and could be valued
 * @param unconvertible what had happened but has no rate: left out, and only counted (R8)
 */
record Gross(Valuation valuation, List<GrossItem> items, List<GrossItem> unconvertible) {

    List<GrossItem> all() {
        return Stream.concat(items.stream(), unconvertible.stream()).toList();
    }

    static Gross of(CapitalFacts facts, CapitalQuestion question) {
        CapitalScope scope = question.scope();
        Collector collector =
                new Collector(
                        new Valuation(
                                facts.fx(), question.currency(), question.clocks().validAt()));
        for (FundingRound round : facts.rounds()) {
            OrganizationProfile startup = facts.organizations().get(round.startup());
            if (startup != null && scope.covers(startup)) {
                collector.round(round, startup);
            }
        }
        for (InternalAllocation allocation : facts.allocations()) {
            OrganizationProfile spender = facts.organizations().get(allocation.organization());
            String sector = allocation.statements().read(InternalAllocation.Telling::sector);
            if (spender != null && isSpent(allocation) && scope.coversAllocation(sector, spender)) {
                MoneyRange amount =
                        allocation.statements().read(InternalAllocation.Telling::amount);
                collector.add(allocation, spender, allocation.effectiveOn(), amount);
            }
        }
        for (Acquisition acquisition : facts.acquisitions()) {
            OrganizationProfile target = facts.organizations().get(acquisition.target());
            if (target != null && scope.covers(target) && scope.parties() == null) {
                MoneyRange total = acquisition.statements().read(Acquisition.Telling::total);
                collector.add(acquisition, target, acquisition.effectiveOn(), total);
            }
        }
        return new Gross(
                collector.valuation,
                List.copyOf(collector.items),
                List.copyOf(collector.unconvertible));
    }

    /** A round that lies beyond the scope as an item; null where it is none, or has no rate. */
    @Nullable GrossItem beyond(FundingRound round, @Nullable OrganizationProfile startup) {
        Collector collector = new Collector(valuation);
        if (startup != null) {
            collector.round(round, startup);
        }
        return collector.items.isEmpty() ? null : collector.items.get(0);
    }

    /** Plans and income are no money yet. */
    private static boolean isSpent(InternalAllocation allocation) {
        return allocation.statements().read(InternalAllocation.Telling::natureKind)
                == NatureKind.SPENT;
    }

    private static final class Collector {

        private final Valuation valuation;
        private final List<GrossItem> items = new ArrayList<>();
        private final List<GrossItem> unconvertible = new ArrayList<>();

        private Collector(Valuation valuation) {
            this.valuation = valuation;
        }

        /** A round of which nothing had happened by validAt has no status yet and is no item (R2, R4). */
        void round(FundingRound round, OrganizationProfile startup) {
            if (round.statusAt(valuation.validAt()).isPresent()) {
                MoneyRange amount = round.statements().read(RoundTelling::amount);
                add(round, startup, round.effectiveOn(valuation.validAt()), amount);
            }
        }

        void add(
                Fact<?> fact,
                OrganizationProfile owner,
                @Nullable PartialDate date,
                @Nullable MoneyRange money) {
            if (date != null && date.last().isAfter(valuation.validAt())) {
                return;
            }
            if (money == null) {
                items.add(new GrossItem(fact, owner, date, null, false, false));
                return;
            }
            Optional<FxTable.Conversion> rate = valuation.conversion(money, date);
            if (rate.isEmpty()) {
                unconvertible.add(new GrossItem(fact, owner, date, null, false, false));
                return;
            }
            FxTable.Conversion by = rate.get();
            items.add(
                    new GrossItem(
                            fact,
                            owner,
                            date,
                            by.apply(money.cases()),
                            money.openEnded(),
                            by.approximate()));
        }
    }
}
