package org.moneytrail.snapshot;

import java.util.List;
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

    Stream<Fact<?>> all() {
        return Stream.of(allocations, interests, commitments, mandates, quotes)
                .flatMap(List::stream);
    }
}
