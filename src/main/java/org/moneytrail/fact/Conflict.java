package org.moneytrail.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/**
 * A field of one fact in which at least two statements differ (R3): amounts by their intervals, dates at their common
 * precision, words by themselves. Dissent is never dropped.
 *
 * @param shown the reading, as text
 * @param tellings every statement that gives the field, with what it gives
 */
public record Conflict(String field, String shown, List<Telling> tellings) {

    /** What one statement gives for the field, as text. */
    public record Telling(Statement<?> statement, String value) {}

    private record Field<T>(String name, Function<T, @Nullable Object> value) {}

    private static final List<Field<RoundTelling>> ROUND =
            List.of(
                    new Field<>("amount", RoundTelling::amount),
                    new Field<>("announcedOn", RoundTelling::announcedOn),
                    new Field<>("closedOn", RoundTelling::closedOn),
                    new Field<>("instrument", RoundTelling::instrument),
                    new Field<>("postMoney", RoundTelling::postMoney),
                    new Field<>("roundName", RoundTelling::roundName),
                    new Field<>("scope", RoundTelling::scope),
                    new Field<>("status", RoundTelling::status));

    private static final List<Field<Participation.Telling>> LEG =
            List.of(
                    new Field<>("amount", Participation.Telling::amount),
                    new Field<>("inKind", Participation.Telling::inKind),
                    new Field<>("instrument", Participation.Telling::instrument),
                    new Field<>("lead", Participation.Telling::lead));

    private static final List<Field<Acquisition.Telling>> TAKEOVER =
            List.of(
                    new Field<>("announcedOn", Acquisition.Telling::announcedOn),
                    new Field<>("cash", Acquisition.Telling::cash),
                    new Field<>("debt", Acquisition.Telling::debt),
                    new Field<>("total", Acquisition.Telling::total));

    private static final List<Field<InternalAllocation.Telling>> BUDGET =
            List.of(
                    new Field<>("amount", InternalAllocation.Telling::amount),
                    new Field<>("nature", InternalAllocation.Telling::nature),
                    new Field<>("natureKind", InternalAllocation.Telling::natureKind));

    /** The conflicts of a round, by field. */
    public static List<Conflict> of(FundingRound round) {
        return in(round.statements(), ROUND);
    }

    public static List<Conflict> of(Participation leg) {
        return in(leg.statements(), LEG);
    }

    public static List<Conflict> of(Acquisition acquisition) {
        return in(acquisition.statements(), TAKEOVER);
    }

    public static List<Conflict> of(InternalAllocation allocation) {
        return in(allocation.statements(), BUDGET);
    }

    private static <T> List<Conflict> in(Statements<T> statements, List<Field<T>> fields) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Field<T> field : fields) {
            List<Statement<T>> giving =
                    statements.all().stream()
                            .filter(s -> field.value().apply(s.telling()) != null)
                            .toList();
            if (anyTwo(giving, (a, b) -> differ(value(a, field), value(b, field)))) {
                conflicts.add(conflict(statements, giving, field));
            }
        }
        return conflicts;
    }

    private static <T> Conflict conflict(
            Statements<T> statements, List<Statement<T>> giving, Field<T> field) {
        Object shown = Objects.requireNonNull(statements.read(field.value()), field.name());
        return new Conflict(
                field.name(),
                text(shown),
                giving.stream().map(s -> new Telling(s, text(value(s, field)))).toList());
    }

    private static <T> Object value(Statement<T> statement, Field<T> field) {
        return Objects.requireNonNull(field.value().apply(statement.telling()), statement.id());
    }

    private static <S> boolean anyTwo(List<S> statements, BiPredicate<S, S> differ) {
        return statements.stream()
                .anyMatch(a -> statements.stream().anyMatch(b -> differ.test(a, b)));
    }

    private static boolean differ(Object a, Object b) {
        if (a instanceof MoneyRange money && b instanceof MoneyRange other) {
            return money.differsFrom(other);
        }
        if (a instanceof PartialDate date && b instanceof PartialDate other) {
            return date.differsFrom(other);
        }
        return !a.equals(b);
    }

    private static String text(Object value) {
        if (value instanceof MoneyRange money) {
            return money.text();
        }
        return value instanceof PartialDate date ? date.text() : value.toString();
    }
}
