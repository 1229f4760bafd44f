package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.Cases;

/** Gives every item of gross its outcomes (R11). Aggregates are left to {@link Aggregates}. */
final class Judge {

    private final CapitalFacts facts;
    private final Gross gross;
    private final WholeExclusions wholes;
    private final Methodology methodology;
    private final Parts parts;
    private final Map<String, FundingRound> known = new HashMap<>();
    private final Map<String, GrossItem> rounds = new HashMap<>();

    /** By identity: an item is one of gross, and hashing all that is told of it would cost more than judging it. */
    private final Map<GrossItem, JudgedItem> judged = new IdentityHashMap<>();

    Judge(CapitalFacts facts, FundBook funds, Gross gross, Methodology methodology) {
        this.facts = facts;
        this.gross = gross;
        this.methodology = methodology;
        facts.rounds().forEach(round -> known.put(round.slug(), round));
        for (GrossItem item : gross.items()) {
            if (item.fact() instanceof FundingRound round) {
                rounds.put(round.slug(), item);
            }
        }
        Valuation valuation = gross.valuation();
        this.wholes = new WholeExclusions(known, methodology, valuation.validAt());
        this.parts = new Parts(new Affiliation(facts, funds), valuation, methodology);
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
        if (told == null) {
            return Cases.ZERO;
        }
        BigDecimal high =
                told.stream()
                        .distinct()
                        .filter(other -> !other.equals(round.slug()))
                        .flatMap(other -> Stream.ofNullable(named(other)))
                        .filter(item -> !isAggregate(item))
                        .map(this::reachedAtMost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cases(BigDecimal.ZERO, BigDecimal.ZERO, high);
    }

    /** Whatever startup raised it, and whether or not that is asked for: what a round contains does not depend on it. */
    private @Nullable GrossItem named(String slug) {
        GrossItem asked = rounds.get(slug);
        FundingRound round = asked == null ? known.get(slug) : null;
        return round == null
                ? asked
                : gross.beyond(round, facts.organizations().get(round.startup()));
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
