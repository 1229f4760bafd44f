package org.moneytrail.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundScope;
import org.moneytrail.money.Cases;

/** Gives every item of gross its outcomes (R11). Aggregates are left to {@link Aggregates}. */
final class Judge {

    private final WholeExclusions wholes;
    private final Methodology methodology;
    private final Parts parts;
    private final Map<String, GrossItem> rounds;
    private final Map<GrossItem, JudgedItem> judged = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Judge(CapitalFacts facts, Gross gross, Valuation valuation, Methodology methodology) {
        Map<String, FundingRound> known =
                facts.rounds().stream()
                        .collect(Collectors.toMap(FundingRound::slug, round -> round));
        this.wholes = new WholeExclusions(known, methodology, valuation.validAt());
        this.methodology = methodology;
        this.parts =
                new Parts(
                        new Affiliation(facts, facts.fundBook()),
                        valuation,
                        methodology,
                        this::mayContain);
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
            known = new JudgedItem(item, slices(item));
            judged.put(item, known);
        }
        return known;
    }

    private List<Slice> slices(GrossItem item) {
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
        return parts.carve(round, item, amount);
    }

    /**
     * OVERLAP: nothing in the low and stated case, in the high case what of the other rounds is REACHED, whatever the window.
     * Two rounds that may contain each other do not cancel each other out: the one that is asked first gives way.
     */
    private Cases mayContain(FundingRound round) {
        List<String> others =
                Objects.requireNonNullElse(
                        round.statements()
                                .read(
                                        telling ->
                                                telling.mayContain().isEmpty()
                                                        ? null
                                                        : telling.mayContain()),
                        List.of());
        if (!open.add(round.slug())) {
            return Cases.ZERO;
        }
        Cases sum = Cases.ZERO;
        for (String other : others) {
            GrossItem item = rounds.get(other);
            if (item != null && !open.contains(other)) {
                Cases reached = judge(item).reached();
                sum = sum.plus(new Cases(Cases.ZERO.low(), Cases.ZERO.stated(), reached.high()));
            }
        }
        open.remove(round.slug());
        return sum;
    }

    static boolean isAggregate(GrossItem item) {
        return item.fact() instanceof FundingRound round && round.scope() == RoundScope.AGGREGATE;
    }
}
