package org.moneytrail.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.fact.RoundScope;

/**
 * Every item of a question with its outcomes and who paid it, before anything is added up.
 *
 * @param selected the items of the window
 * @param items what became of them, by effective date, undated last, then by slug
 * @param wholePortions every item as one portion; asked by party, that party's legs (R17)
 * @param legs who paid (R17)
 */
record Judgement(
        CapitalQuestion question,
        CapitalFacts facts,
        FundBook funds,
        Gross gross,
        List<GrossItem> selected,
        Judge judge,
        List<JudgedItem> items,
        List<Portion> wholePortions,
        Legs legs) {

    private static final Comparator<JudgedItem> ORDER =
            Comparator.comparing(
                            (JudgedItem judged) -> lastDay(judged.item().effectiveOn()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(judged -> judged.item().fact().slug())
                    .thenComparing(judged -> judged.item().fact().getClass().getSimpleName());

    private static @Nullable LocalDate lastDay(@Nullable PartialDate date) {
        return date == null ? null : date.last();
    }

    /** @param facts as they were known by the clock */
    static Judgement of(CapitalFacts facts, FundBook funds, CapitalQuestion question) {
        return of(facts, funds, question, item -> true);
    }

    /** Of some of the items only: what becomes of one does not depend on what is asked of the others (R11). */
    static Judgement of(
            CapitalFacts facts,
            FundBook funds,
            CapitalQuestion question,
            Predicate<GrossItem> wanted) {
        CapitalScope scope = question.scope();
        Gross gross = Gross.of(facts, question);
        List<GrossItem> selected = new ArrayList<>(gross.items());
        selected.removeIf(item -> !selects(scope, item));
        Judge judge = new Judge(facts, funds, gross, question.methodology());
        List<JudgedItem> items = judged(judge, gross, selected, question, wanted);
        Legs legs = new Legs(judge, gross);
        return new Judgement(
                question,
                facts,
                funds,
                gross,
                selected,
                judge,
                items,
                portions(items, scope, legs),
                legs);
    }

    CapitalReport report() {
        return new CapitalReport(
                this,
                question.scope().parties() == null
                        ? List.copyOf(items)
                        : merged(items, wholePortions),
                new LookThrough(
                        funds,
                        facts.organizations(),
                        question.clocks().validAt(),
                        LookThrough.DEPTH));
    }

    AccountSum account() {
        return AccountSum.of(wholePortions, question.currency());
    }

    /** @param shown the items, asked by party as that party's legs */
    Ladder ladder(List<JudgedItem> shown) {
        LocalDate validAt = question.clocks().validAt();
        return Ladder.of(
                shown.stream().map(JudgedItem::item).toList(),
                Interests.count(facts, question.scope(), validAt),
                judge.parts(),
                validAt,
                question.currency());
    }

    /** @param shown the items, asked by party as that party's legs */
    ReportTally tally(List<JudgedItem> shown) {
        return ReportTally.of(
                question.currency(),
                account(),
                ladder(shown),
                beyond(question.scope(), gross, selected));
    }

    /**
     * What parties paid whose own sums are told: no other item can hold a leg of theirs (R17).
     *
     * @param facts of one startup, as they were known by the clock
     */
    static List<Portion> sizedLegs(
            Predicate<PartyRef> somebody,
            CapitalFacts facts,
            FundBook funds,
            CapitalQuestion question) {
        // The leg of a part is told with the round that it lies in.
        boolean inPart = false;
        boolean sized = false;
        for (FundingRound round : facts.rounds()) {
            inPart |= round.scope() == RoundScope.PARTIAL && round.hasInvestor(somebody);
            sized |= round.hasSizedLeg(somebody);
        }
        if (!inPart && !sized) {
            return List.of();
        }
        Predicate<GrossItem> wanted =
                inPart
                        ? item -> true
                        : item ->
                                item.fact() instanceof FundingRound round
                                        && round.hasSizedLeg(somebody);
        List<Portion> legs = new ArrayList<>(of(facts, funds, question, wanted).portions());
        legs.removeIf(
                portion -> portion.leg().party() == null || !somebody.test(portion.leg().party()));
        return legs;
    }

    /** Every item leg by leg; asked by party, the portions are legs already. */
    List<Portion> portions() {
        if (question.scope().parties() != null) {
            return wholePortions;
        }
        List<Portion> portions = new ArrayList<>();
        for (JudgedItem judged : items) {
            portions.addAll(legs.of(judged));
        }
        return portions;
    }

    private static List<JudgedItem> judged(
            Judge judge,
            Gross gross,
            List<GrossItem> selected,
            CapitalQuestion question,
            Predicate<GrossItem> wanted) {
        Aggregates aggregates = new Aggregates(judge, question, gross.items(), selected);
        List<JudgedItem> items = new ArrayList<>(selected.size());
        for (GrossItem item : selected) {
            if (wanted.test(item)) {
                items.add(Judge.isAggregate(item) ? aggregates.judge(item) : judge.judge(item));
            }
        }
        items.sort(ORDER);
        return items;
    }

    /** Every item as one portion, whoever paid it; asked by party, that party's legs. */
    private static List<Portion> portions(List<JudgedItem> items, CapitalScope scope, Legs legs) {
        return scope.parties() == null
                ? items.stream()
                        .map(judged -> new Portion(judged.item(), Leg.NONE, judged.slices()))
                        .toList()
                : items.stream().flatMap(judged -> legs.of(judged, scope).stream()).toList();
    }

    /** The items as the asked parties' legs, several legs of one item together (R17). */
    private static List<JudgedItem> merged(List<JudgedItem> items, List<Portion> portions) {
        // By identity: hashing all that is told of an item costs more than judging it.
        Map<GrossItem, List<Portion>> byItem = new IdentityHashMap<>();
        portions.forEach(
                portion ->
                        byItem.computeIfAbsent(portion.item(), item -> new ArrayList<>())
                                .add(portion));
        return items.stream()
                .map(judged -> byItem.get(judged.item()))
                .filter(Objects::nonNull)
                .map(Portion::merged)
                .toList();
    }

    private static boolean selects(CapitalScope scope, GrossItem item) {
        PartialDate date = item.effectiveOn();
        return date == null ? !scope.hasWindow() : scope.contains(date.last());
    }

    /** What lies beyond the account: what it counts itself is not repeated. */
    private static Coverage beyond(CapitalScope scope, Gross gross, List<GrossItem> selected) {
        int undated = 0;
        int imprecise = 0;
        for (GrossItem item : concerned(gross.all(), scope)) {
            PartialDate date = item.effectiveOn();
            if (scope.hasWindow() && date == null) {
                undated++;
            } else if (date != null && scope.straddledBy(date)) {
                imprecise++;
            }
        }
        int approximate =
                (int) concerned(selected, scope).stream().filter(GrossItem::approximate).count();
        int unconvertible =
                (int)
                        concerned(gross.unconvertible(), scope).stream()
                                .filter(i -> selects(scope, i))
                                .count();
        return new Coverage(0, 0, undated, imprecise, unconvertible, approximate);
    }

    /** Asked by party, only rounds in which one of them took part. */
    private static List<GrossItem> concerned(List<GrossItem> items, CapitalScope scope) {
        return scope.parties() == null
                ? items
                : items.stream()
                        .filter(
                                item ->
                                        item.fact() instanceof FundingRound round
                                                && round.hasInvestor(scope::asksFor))
                        .toList();
    }
}
