package org.moneytrail.rule.mandate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if makes of the clauses, in memory only. With none of the three it is the identity.
 *
 * @param added a clause that nobody told of
 * @param lifted slug of a clause that is taken away
 * @param changed a clause as it would be; its slug says which one it takes the place of
 */
public record ClauseChange(
        @Nullable Clause added, @Nullable String lifted, @Nullable Clause changed) {

    public List<Clause> applyTo(List<Clause> clauses) {
        Stream<Clause> kept =
                clauses.stream()
                        .filter(clause -> !clause.slug().equals(lifted))
                        .map(
                                clause ->
                                        changed != null && clause.slug().equals(changed.slug())
                                                ? changed
                                                : clause);
        return Stream.concat(kept, Stream.ofNullable(added)).filter(Objects::nonNull).toList();
    }
}
