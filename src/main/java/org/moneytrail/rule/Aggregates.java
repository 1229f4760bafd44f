package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.RoundStatus;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;

/**
 * Totals of several rounds against the rounds that are known one by one (R11a): of each startup the largest closed total is
 * compared with what its dated items reached in the same span, and every other total is a duplicate.
 */
final class Aggregates {

    private final Judge judge;
    private final Methodology methodology;
    private final LocalDate validAt;
    private final Map<String, List<GrossItem>> universeOf = new HashMap<>();
    private final Map<String, GrossItem> chosen = new HashMap<>();

    /**
     * @param universe all items of gross, whatever the window
     * @param selected those of the window
     */
    Aggregates(
            Judge judge,
            CapitalQuestion question,
            List<GrossItem> universe,
            List<GrossItem> selected) {
        this.judge = judge;
        this.methodology = question.methodology();
        this.validAt = question.clocks().validAt();
        for (GrossItem item : selected) {
            if (Judge.isAggregate(item) && isComparable(item, question.scope())) {
                chosen.merge(item.organization().slug(), item, Aggregates::larger);
            }
        }
        // Whoever has no total to compare needs no index of what was itemised.
        if (!chosen.isEmpty()) {
            for (GrossItem item : universe) {
                if (!Judge.isAggregate(item)) {
                    universeOf
                            .computeIfAbsent(item.organization().slug(), any -> new ArrayList<>())
                            .add(item);
                }
            }
        }
    }

    JudgedItem judge(GrossItem item) {
        Cases amount = item.amount();
        if (amount == null || !isChosen(item)) {
            return new JudgedItem(item, List.of(Slice.whole(ExclusionReason.DUPLICATE, item)));
        }
        Carving carving = new Carving(amount);
        Cases itemised = itemised(item);
        carving.takeByCase(ExclusionReason.DUPLICATE, itemised);
        Cases rest = amount.less(itemised);
        if (methodology.wantsPayment()) {
            carving.takeByCase(ExclusionReason.NOT_PAID, rest);
        } else {
            // Somebody tells that it was paid, but no item shows it: only the high case lets it
            // reach the startup.
            carving.takeByCase(
                    ExclusionReason.UNITEMISED,
                    new Cases(rest.low(), rest.stated(), Cases.ZERO.high()));
        }
        return new JudgedItem(item, carving.rest());
    }

    /** By slug: comparing all that is told of two items costs more than judging them. */
    private boolean isChosen(GrossItem item) {
        GrossItem largest = chosen.get(item.organization().slug());
        return largest != null && largest.fact().slug().equals(item.fact().slug());
    }

    /** What the startup's dated items of any other scope reached in the span. */
    private Cases itemised(GrossItem aggregate) {
        Span span = span(aggregate);
        Cases sum = Cases.ZERO;
        String startup = aggregate.organization().slug();
        for (GrossItem item : universeOf.getOrDefault(startup, List.of())) {
            if (span != null && span.contains(item.effectiveOn())) {
                sum = sum.plus(judge.judge(item).reached());
            }
        }
        return sum;
    }

    private boolean isComparable(GrossItem item, CapitalScope scope) {
        Span span = span(item);
        return item.disclosed()
                && span != null
                && scope.containsSpan(span.from(), span.to())
                && item.fact() instanceof FundingRound round
                && round.statusAt(validAt).filter(s -> s == RoundStatus.CLOSED).isPresent();
    }

    private static GrossItem larger(GrossItem a, GrossItem b) {
        Comparator<GrossItem> bySize = Comparator.comparing(i -> stated(i));
        return bySize.thenComparing(i -> i.fact().slug(), Comparator.reverseOrder()).compare(a, b)
                        >= 0
                ? a
                : b;
    }

    private static java.math.BigDecimal stated(GrossItem item) {
        Cases amount = item.amount();
        return amount == null ? java.math.BigDecimal.ZERO : amount.stated();
    }

    private record Span(LocalDate from, LocalDate to) {

        boolean contains(@Nullable PartialDate date) {
            return date != null && !date.last().isBefore(from) && !date.last().isAfter(to);
        }
    }

    private static @Nullable Span span(GrossItem item) {
        if (item.fact() instanceof FundingRound round && Judge.isAggregate(item)) {
            LocalDate from = round.statements().read(RoundTelling::spanFrom);
            LocalDate to = round.statements().read(RoundTelling::spanTo);
            return from == null || to == null ? null : new Span(from, to);
        }
        return null;
    }
}
