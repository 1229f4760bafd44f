package org.moneytrail.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, Function<RoundTelling, @Nullable Object>> ROUND =
            fields(
                    Map.entry("roundName", RoundTelling::roundName),
                    Map.entry("announcedOn", RoundTelling::announcedOn),
                    Map.entry("closedOn", RoundTelling::closedOn),
                    Map.entry("amount", RoundTelling::amount),
                    Map.entry("scope", RoundTelling::scope),
                    Map.entry("status", RoundTelling::status),
                    Map.entry("postMoney", RoundTelling::postMoney),
                    Map.entry("instrument", RoundTelling::instrument));

    private static final Map<String, Function<Participation.Telling, @Nullable Object>> LEG =
            fields(
                    Map.entry("lead", Participation.Telling::lead),
                    Map.entry("amount", Participation.Telling::amount),
                    Map.entry("instrument", Participation.Telling::instrument),
                    Map.entry("inKind", Participation.Telling::inKind));

    private static final Map<String, Function<Acquisition.Telling, @Nullable Object>> TAKEOVER =
            fields(
                    Map.entry("announcedOn", Acquisition.Telling::announcedOn),
                    Map.entry("total", Acquisition.Telling::total),
                    Map.entry("cash", Acquisition.Telling::cash),
                    Map.entry("debt", Acquisition.Telling::debt));

    private static final Map<String, Function<InternalAllocation.Telling, @Nullable Object>>
            BUDGET =
                    fields(
                            Map.entry("amount", InternalAllocation.Telling::amount),
                            Map.entry("nature", InternalAllocation.Telling::nature),
                            Map.entry("natureKind", InternalAllocation.Telling::natureKind));

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

    @SafeVarargs
    private static <T> Map<String, Function<T, @Nullable Object>> fields(
            Map.Entry<String, Function<T, @Nullable Object>>... fields) {
        return new java.util.TreeMap<>(Map.ofEntries(fields));
    }

    private static <T> List<Conflict> in(
            Statements<T> statements, Map<String, Function<T, @Nullable Object>> fields) {
        List<Conflict> conflicts = new ArrayList<>();
        fields.forEach(
                (name, field) -> {
                    List<Statement<T>> giving =
                            statements.all().stream()
                                    .filter(s -> field.apply(s.telling()) != null)
                                    .toList();
                    if (anyTwo(giving, (a, b) -> differ(value(a, field), value(b, field)))) {
                        conflicts.add(conflict(name, statements, giving, field));
                    }
                });
        return conflicts;
    }

    private static <T> Conflict conflict(
            String name,
            Statements<T> statements,
            List<Statement<T>> giving,
            Function<T, @Nullable Object> field) {
        Object shown = Objects.requireNonNull(statements.read(field), name);
        return new Conflict(
                name,
                text(shown),
                giving.stream().map(s -> new Telling(s, text(value(s, field)))).toList());
    }

    private static <T> Object value(Statement<T> statement, Function<T, @Nullable Object> field) {
        return Objects.requireNonNull(field.apply(statement.telling()), statement.id());
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
