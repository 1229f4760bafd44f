package org.moneytrail.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.moneytrail.testsupport.RandomRounds;

/** R5: what is known stays known. */
class KnownProperties {

    @Property
    void laterNothingIsForgotten(
            @ForAll long seed,
            @ForAll @IntRange(max = 2000) int first,
            @ForAll @IntRange(max = 2000) int more) {
        FundingRound round = RandomRounds.round(0, seed, true).build();
        LocalDate day = LocalDate.of(2021, 12, 31).plusDays(first);
        assertThat(told(round.knownAt(day.plusDays(more)))).containsAll(told(round.knownAt(day)));
    }

    @Property
    void inTheEndEverythingIsKnown(@ForAll long seed) {
        FundingRound round = RandomRounds.round(0, seed, true).build();
        assertThat(told(round.knownAt(LocalDate.of(2026, 11, 23)))).isEqualTo(told(round));
    }

    private static List<String> told(FundingRound round) {
        if (round == null) {
            return List.of();
        }
        List<String> ids =
                new java.util.ArrayList<>(
                        round.statements().all().stream().map(Statement::id).toList());
        round.legs().forEach(leg -> ids.add(leg.slug()));
        round.payments().forEach(payment -> ids.add(payment.slug()));
        round.returns().forEach(back -> ids.add(back.slug()));
        return ids;
    }
}
