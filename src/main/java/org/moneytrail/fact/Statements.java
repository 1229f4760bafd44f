package org.moneytrail.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
        // A million statements are asked for whatever was ever known.
        if (day.equals(LocalDate.MAX)) {
            return this;
        }
        List<Statement<T>> known = those(s -> !s.source().knownFrom().isAfter(day));
        return known.size() == all.size() ? this : new Statements<>(known);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The reading of a field: the first statement in R1's order that gives it; null where none does. */
    public <V> @Nullable V read(Function<T, @Nullable V> field) {
        // Most facts are told once, and reading them is most of what judging costs.
        if (all.size() == 1) {
            return field.apply(all.get(0).telling());
        }
        return giving(field).map(s -> field.apply(s.telling())).orElse(null);
    }

    /** The statement whose value of the field is shown. */
    public <V> Optional<Statement<T>> giving(Function<T, @Nullable V> field) {
        return first(s -> field.apply(s.telling()) != null);
    }

    /** The first statement in R1's order that satisfies the condition. */
    public Optional<Statement<T>> first(Predicate<Statement<T>> condition) {
        return top(those(condition), Statement::precedes);
    }

    /** The most recently published statement that satisfies the condition; ties go to R1's order (R2). */
    public Optional<Statement<T>> latest(Predicate<Statement<T>> condition) {
        List<Statement<T>> newest = unbeaten(those(condition), Statement::publishedAfter);
        return top(newest, Statement::precedes);
    }

    private List<Statement<T>> those(Predicate<Statement<T>> condition) {
        if (all.size() == 1) {
            return condition.test(all.get(0)) ? all : List.of();
        }
        List<Statement<T>> found = new ArrayList<>(all.size());
        for (Statement<T> statement : all) {
            if (condition.test(statement)) {
                found.add(statement);
            }
        }
        return found;
    }

    private static <T> Optional<Statement<T>> top(
            List<Statement<T>> candidates, BiPredicate<Statement<T>, Statement<T>> beats) {
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
        }
        return Optional.of(
                Collections.min(unbeaten(candidates, beats), Comparator.comparing(Statement::id)));
    }

    /** Partial dates tie without being equal, so there is no total order to sort by: keep what nothing else beats. */
    private static <T> List<Statement<T>> unbeaten(
            List<Statement<T>> candidates, BiPredicate<Statement<T>, Statement<T>> beats) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Statement<T>> best = new ArrayList<>(candidates.size());
        for (Statement<T> one : candidates) {
            if (!isBeaten(one, candidates, beats)) {
                best.add(one);
            }
        }
        return best;
    }

    private static <T> boolean isBeaten(
            Statement<T> one,
            List<Statement<T>> candidates,
            BiPredicate<Statement<T>, Statement<T>> beats) {
        for (Statement<T> other : candidates) {
            if (beats.test(other, one)) {
                return true;
            }
        }
        return false;
    }
}
