package org.moneytrail.rule.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.moneytrail.fact.MandateRule;
import org.moneytrail.rule.SectorTree;

/**
 * Whether a fund may put money into a sector on a day, and by which clauses (R21).
 *
 * @param binding the clauses that decide, conditions included
 * @param conditions what has to be kept; beside UNKNOWN, what would have to be kept if it were allowed
 * @param silent clauses in force on the fund that decide nothing for this sector
 * @param context general clauses and those without a date: beside the verdict, never part of it
 * @param allowedParts the sectors below the asked one to which an allowing clause is confined; empty unless that is so
 */
public record MandateVerdict(
        Verdict verdict,
        List<Clause> binding,
        List<Clause> conditions,
        List<Clause> silent,
        List<Clause> context,
        Set<String> allowedParts) {

    private static final Comparator<Clause> ORDER = Comparator.comparing(Clause::slug);

    /** @param clauses of all funds and holders, whenever they begin */
    public static MandateVerdict of(
            String fund, String sector, LocalDate on, List<Clause> clauses, SectorTree tree) {
        return of(fund, Reach.of(tree, sector), on, clauses);
    }

    static MandateVerdict of(String fund, Reach reach, LocalDate on, List<Clause> clauses) {
        List<Clause> bound =
                clauses.stream()
                        .filter(clause -> fund.equals(clause.fund()) && clause.inForce(on))
                        .sorted(ORDER)
                        .toList();
        List<Clause> context =
                clauses.stream().filter(c -> isContext(c, fund, on, reach)).sorted(ORDER).toList();
        return new Judging(reach, bound).verdict(context);
    }

    /** A clause that begins later is left out here too, lest an answer about a day shows what came after it. */
    static boolean isContext(Clause clause, String fund, LocalDate on, Reach reach) {
        boolean ours = clause.fund() == null || fund.equals(clause.fund());
        boolean later = clause.effectiveOn() != null && !clause.inForce(on);
        return clause.isContext()
                && ours
                && !later
                && (clause.is(MandateRule.ALLOW_ONLY) || reach.touches(clause));
    }

    /** The clauses in force on one fund, sorted by what they do to one sector. */
    private record Judging(Reach reach, List<Clause> bound) {

        MandateVerdict verdict(List<Clause> context) {
            List<Clause> excluding =
                    select(MandateRule.EXCLUDE, c -> c.isExact() && reach.covers(c));
            if (!excluding.isEmpty()) {
                return decided(Verdict.FORBIDDEN, excluding, List.of(), context, Set.of());
            }
            List<Clause> covering = select(MandateRule.ALLOW_ONLY, reach::covers);
            if (!covering.isEmpty()) {
                return allowed(covering, List.of(), context);
            }
            List<Clause> partial = select(MandateRule.ALLOW_ONLY, c -> !reach.part(c).isEmpty());
            if (!partial.isEmpty()) {
                return allowed(partial, partial, context);
            }
            List<Clause> others = select(MandateRule.ALLOW_ONLY, Clause::isExact);
            return others.isEmpty()
                    ? decided(Verdict.UNKNOWN, List.of(), conditions(), context, Set.of())
                    : decided(Verdict.FORBIDDEN, others, List.of(), context, Set.of());
        }

        private MandateVerdict allowed(
                List<Clause> allowing, List<Clause> partial, List<Clause> context) {
            List<Clause> conditions = join(partial, conditions());
            Verdict verdict = conditions.isEmpty() ? Verdict.ALLOWED : Verdict.CONDITIONAL;
            Set<String> parts = new TreeSet<>();
            partial.forEach(clause -> parts.addAll(reach.part(clause)));
            return decided(verdict, join(allowing, conditions), conditions, context, parts);
        }

        /** What binds an allowed sector: a share, a region, and an exclusion that is vague or takes a part only. */
        private List<Clause> conditions() {
            return bound.stream()
                    .filter(clause -> !clause.is(MandateRule.ALLOW_ONLY))
                    .filter(reach::touches)
                    .toList();
        }

        private MandateVerdict decided(
                Verdict verdict,
                List<Clause> binding,
                List<Clause> conditions,
                List<Clause> context,
                Set<String> parts) {
            List<Clause> silent =
                    bound.stream()
                            .filter(c -> !binding.contains(c) && !conditions.contains(c))
                            .toList();
            return new MandateVerdict(verdict, binding, conditions, silent, context, parts);
        }

        private List<Clause> select(
                MandateRule rule, java.util.function.Predicate<Clause> condition) {
            return bound.stream().filter(c -> c.is(rule)).filter(condition).toList();
        }

        private static List<Clause> join(List<Clause> some, List<Clause> others) {
            return new ArrayList<>(
                    Stream.concat(some.stream(), others.stream())
                            .distinct()
                            .sorted(ORDER)
                            .toList());
        }
    }
}
