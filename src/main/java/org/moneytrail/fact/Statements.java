package org.moneytrail.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All tellings of one fact. A shown value is a reading, chosen per field (R1); the result never depends on the order in which
 * the statements are listed.
 */
public record Statements<T>(List<Statement<T>> all) {

    /** Only what had been published by the day exists (R5). */
    public Statements<T> knownAt(LocalDate day) {
        return new Statements<>(
                all.stream().filter(s -> !s.source().knownFrom().isAfter(day)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The reading of a field: the first statement in R1's order that gives it; null where none does. */
    public <V> @Nullable V read(Function<T, @Nullable V> field) {
        return giving(field).map(s -> field.apply(s.telling())).orElse(null);
    }

    /** The statement whose value of the field is shown. */
    public <V> Optional<Statement<T>> giving(Function<T, @Nullable V> field) {
        return first(s -> field.apply(s.telling()) != null);
    }

    /** The first statement in R1's order that satisfies the condition. */
    public Optional<Statement<T>> first(Predicate<Statement<T>> condition) {
        return top(all.stream().filter(condition).toList(), Statement::precedes);
    }

    /** The most recently published statement that satisfies the condition; ties go to R1's order (R2). */
    public Optional<Statement<T>> latest(Predicate<Statement<T>> condition) {
        List<Statement<T>> candidates = all.stream().filter(condition).toList();
        List<Statement<T>> newest = unbeaten(candidates, Statement::publishedAfter);
        return top(newest, Statement::precedes);
    }

    private static <T> Optional<Statement<T>> top(
            List<Statement<T>> candidates, BiPredicate<Statement<T>, Statement<T>> beats) {
        return unbeaten(candidates, beats).stream().min(Comparator.comparing(Statement::id));
    }

    /** Partial dates tie without being equal, so there is no total order to sort by: keep what nothing else beats. */
    private static <T> List<Statement<T>> unbeaten(
            List<Statement<T>> candidates, BiPredicate<Statement<T>, Statement<T>> beats) {
        return candidates.stream()
                .filter(s -> candidates.stream().noneMatch(other -> beats.test(other, s)))
                .toList();
    }
}
