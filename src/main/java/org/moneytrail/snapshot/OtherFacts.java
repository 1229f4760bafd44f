package org.moneytrail.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.money.FxTable;

/**
 * What is in no dossier.
 *
 * @param interests in whole sectors
 */
public record OtherFacts(
        List<InternalAllocation> allocations,
        List<Interest> interests,
        List<Commitment> commitments,
        List<Mandate> mandates,
        List<Quote> quotes,
        FxTable fx) {

    /**
     * Lists of which nothing was told stay the same objects.
     *
     * @param asked ids of facts that are told otherwise, or no more
     * @param told those of them that are still told
     */
    OtherFacts with(Set<String> asked, List<Fact<?>> told) {
        return new OtherFacts(
                with(allocations, InternalAllocation.class, asked, told),
                with(interests, Interest.class, asked, told).stream()
                        .filter(it -> it.startup() == null)
                        .toList(),
                with(commitments, Commitment.class, asked, told),
                with(mandates, Mandate.class, asked, told),
                with(quotes, Quote.class, asked, told),
                fx);
    }

    private static <F extends Fact<?>> List<F> with(
            List<F> before, Class<F> type, Set<String> asked, List<Fact<?>> told) {
        String label = type.getSimpleName() + ":";
        if (asked.stream().noneMatch(id -> id.startsWith(label))) {
            return before;
        }
        Stream<F> kept = before.stream().filter(fact -> !asked.contains(label + fact.slug()));
        Stream<F> now = told.stream().filter(type::isInstance).map(type::cast);
        return Stream.concat(kept, now).sorted(Comparator.comparing(Fact::slug)).toList();
    }

    Stream<Fact<?>> all() {
        return Stream.of(allocations, interests, commitments, mandates, quotes)
                .flatMap(List::stream);
    }
}
