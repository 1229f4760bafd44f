package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;

/** Gives every item of gross its outcomes (R11). Aggregates are left to {@link Aggregates}. */
final class Judge {

    private final WholeExclusions wholes;
    private final Methodology methodology;
    private final Parts parts;
    private final Map<String, GrossItem> rounds;

    /** By identity: an item is one of gross, and hashing all that is told of it would cost more than judging it. */
    private final Map<GrossItem, JudgedItem> judged = new IdentityHashMap<>();

    Judge(
            CapitalFacts facts,
            FundBook funds,
            Gross gross,
            Valuation valuation,
            Methodology methodology) {
        Map<String, FundingRound> known =
                facts.rounds().stream()
                        .collect(Collectors.toMap(FundingRound::slug, round -> round));
        this.wholes = new WholeExclusions(known, methodology, valuation.validAt());
        this.methodology = methodology;
        this.parts = new Parts(new Affiliation(facts, funds), valuation, methodology);
        this.rounds =
                gross.items().stream()
                        .filter(item -> item.fact() instanceof FundingRound)
                        .collect(Collectors.toMap(item -> item.fact().slug(), item -> item));
    }

    Parts parts() {
        return parts;
    }

    JudgedItem judge(GrossItem item) {
        JudgedItem known = judged.get(item);
        if (known == null) {
            known = new JudgedItem(item, slices(item, this::mayContain));
            judged.put(item, known);
        }
        return known;
    }

    private List<Slice> slices(GrossItem item, Function<FundingRound, Cases> overlap) {
        Optional<ExclusionReason> whole = wholes.of(item);
        if (whole.isPresent()) {
            return List.of(Slice.whole(whole.get(), item));
        }
        FundingRound round = (FundingRound) item.fact();
        Cases amount = item.amount();
        if (amount == null) {
            boolean unpaid = methodology.wantsPayment() && !parts.anyPayment(round);
            return List.of(new Slice(unpaid ? ExclusionReason.NOT_PAID : null, null, !unpaid));
        }
        return parts.carve(round, item, amount, overlap.apply(round));
    }

    /**
     * OVERLAP: nothing in the low and stated case, in the high case what of the other rounds is REACHED, whatever the window.
     * A total is no round that another one could contain: what of it no item shows stays with R11a.
     */
    private Cases mayContain(FundingRound round) {
        List<String> told = round.statements().read(Judge::others);
        BigDecimal high =
                Stream.ofNullable(told)
                        .flatMap(List::stream)
                        .distinct()
                        .filter(other -> !other.equals(round.slug()))
                        .map(rounds::get)
                        .filter(item -> item != null && !isAggregate(item))
                        .map(this::reachedAtMost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cases(BigDecimal.ZERO, BigDecimal.ZERO, high);
    }

    private static @Nullable List<String> others(RoundTelling telling) {
        return telling.mayContain().isEmpty() ? null : telling.mayContain();
    }

    /** The high case of a round takes no overlap off, so that rounds which may contain each other need no order. */
    private BigDecimal reachedAtMost(GrossItem item) {
        return new JudgedItem(item, slices(item, round -> Cases.ZERO)).reached().high();
    }

    static boolean isAggregate(GrossItem item) {
        return item.fact() instanceof FundingRound round && round.scope() == RoundScope.AGGREGATE;
    }
}
