package org.moneytrail.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartyRef;

/**
 * A station on the way back of one leg's money (R19); one without sources is where the trail ends.
 *
 * @param party null where nobody is named
 * @param kind whose money it is, or of what body
 * @param share of the leg, between 0 and 1, exact: the shares of the sources of a station add up to its own
 * @param inferred the kind is that of the fund's body or of all members of a complete syndicate, not of a documented LP (R20)
 * @param possibleKinds the kinds of a syndicate's named members
 * @param undated a commitment without a date was accepted on the way here
 * @param facts ids of the commitments or participations that say so
 * @param cut the walk stopped at its depth limit
 */
public record Origin(
        @Nullable PartyRef party,
        OriginKind kind,
        BigDecimal share,
        boolean inferred,
        List<OriginKind> possibleKinds,
        boolean undated,
        List<String> facts,
        boolean cut,
        List<Origin> sources) {

    static Origin end(@Nullable PartyRef party, OriginKind kind, BigDecimal share) {
        return new Origin(party, kind, share, false, List.of(), false, List.of(), false, List.of());
    }

    static Origin inferred(OriginKind kind, BigDecimal share) {
        boolean inferred = kind != OriginKind.UNKNOWN;
        return new Origin(
                null, kind, share, inferred, List.of(), false, List.of(), false, List.of());
    }

    /** Where the trail ends: their shares add up to this one's. */
    public Stream<Origin> ends() {
        return sources.isEmpty() ? Stream.of(this) : sources.stream().flatMap(Origin::ends);
    }

    Origin because(List<String> evidence, boolean withoutDate) {
        return new Origin(
                party, kind, share, inferred, possibleKinds, withoutDate, evidence, cut, sources);
    }

    Origin from(List<Origin> origins) {
        return new Origin(
                party, kind, share, inferred, possibleKinds, undated, facts, cut, origins);
    }
}
