package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moneytrail.money.Cases;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.testsupport.Story;

/** R13 and what else holds of every report, whatever the facts and the question. */
class CapitalProperties {

    private static final BigDecimal CENTS = new BigDecimal("0.20");

    private static final List<Function<MoneyTotal, BigDecimal>> CASES =
            List.of(MoneyTotal::low, MoneyTotal::stated, MoneyTotal::high);

    @Provide
    Arbitrary<Story> stories() {
        return Story.any();
    }

    @Provide
    Arbitrary<Story> plainStories() {
        return Story.withoutContainers();
    }

    @Provide
    Arbitrary<List<GroupKey>> keys() {
        return Arbitraries.of(GroupKey.class).list().uniqueElements().ofMaxSize(7);
    }

    @Property(tries = 200)
    void grossIsReachedPlusExclusionsInEachCase(@ForAll("stories") Story story) {
        assertBalanced(story.ask().report().account());
    }

    @Property(tries = 200)
    void everyItemIsItsOutcomesToTheLastDecimal(@ForAll("stories") Story story) {
        for (JudgedItem judged : story.ask().in("USD").report().items()) {
            Cases amount = judged.item().amount();
            if (amount == null) {
                assertThat(judged.slices()).hasSize(1);
            } else {
                Cases sum =
                        judged.slices().stream().map(Slice::amount).reduce(Cases.ZERO, Cases::plus);
                assertThat(sum.low()).isEqualByComparingTo(amount.low());
                assertThat(sum.stated()).isEqualByComparingTo(amount.stated());
                assertThat(sum.high()).isEqualByComparingTo(amount.high());
            }
        }
    }

    @Property(tries = 200)
    void whatReachedIsNeverMoreInALowerCase(@ForAll("stories") Story story) {
        MoneyTotal reached = story.ask().report().account().reached();
        assertThat(reached.low()).isLessThanOrEqualTo(reached.stated());
        assertThat(reached.stated()).isLessThanOrEqualTo(reached.high());
    }

    @Property(tries = 200)
    void anItemIsInOneGroupOfAKeyThatItHasAsAWhole(
            @ForAll("stories") Story story, @ForAll("keys") List<GroupKey> keys) {
        List<GroupKey> whole =
                keys.stream().filter(key -> key.compareTo(GroupKey.INVESTOR) < 0).toList();
        CapitalReport report = story.ask().report();
        assertThat(
                        Grouping.of(report, whole, Map.of()).stream()
                                .mapToInt(group -> group.account().gross().count())
                                .sum())
                .isEqualTo(report.account().gross().count());
    }

    @Property(tries = 200)
    void everyGroupBalancesAndTheGroupsAddUpToTheReport(
            @ForAll("stories") Story story, @ForAll("keys") List<GroupKey> keys) {
        CapitalReport report = story.ask().report();
        List<Account> groups =
                Grouping.of(report, keys, Map.of()).stream().map(Grouping.Group::account).toList();
        groups.forEach(CapitalProperties::assertBalanced);
        assertSame(groups, Account::gross, report.account().gross());
        assertSame(groups, Account::reached, report.account().reached());
        report.account()
                .exclusions()
                .forEach(
                        (reason, total) ->
                                assertSame(
                                        groups.stream()
                                                .filter(g -> g.exclusions().containsKey(reason))
                                                .toList(),
                                        g -> g.exclusions().get(reason),
                                        total));
    }

    @Property(tries = 200)
    void countsAddUp(@ForAll("stories") Story story) {
        CapitalReport report = story.ask().report();
        Account account = report.account();
        List<MoneyTotal> totals = new ArrayList<>(account.exclusions().values());
        totals.add(account.reached());
        int outcomes = report.items().stream().mapToInt(judged -> judged.slices().size()).sum();
        assertThat(account.gross().count()).isEqualTo(report.items().size());
        assertThat(totals.stream().mapToInt(MoneyTotal::count).sum()).isEqualTo(outcomes);
        assertThat(totals.stream().mapToInt(MoneyTotal::undisclosed).sum())
                .isEqualTo(account.gross().undisclosed());
        totals.add(account.gross());
        for (MoneyTotal total : totals) {
            assertThat(total.exact() + total.vague() + total.undisclosed())
                    .isEqualTo(total.count());
            assertThat(total.openEnded()).isBetween(0, total.vague());
        }
    }

    @Property(tries = 200)
    void noOutcomeIsNegativeAndNoPartIsEmpty(@ForAll("stories") Story story) {
        for (ReportLine line : ReportLine.of(story.ask().report())) {
            Cases amount = line.slice().amount();
            if (amount != null) {
                assertThat(amount.low().min(amount.stated()).min(amount.high())).isNotNegative();
                assertThat(amount.isZero()).as("%s", line.key()).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void noRungHoldsMoreThanTheRungBelow(@ForAll("stories") Story story) {
        List<Ladder.Step> ladder = story.ask().report().ladder();
        for (int above = 2; above < ladder.size(); above++) {
            MoneyTotal lower = ladder.get(above - 1).total();
            MoneyTotal upper = ladder.get(above).total();
            assertThat(upper.count()).isLessThanOrEqualTo(lower.count());
            CASES.forEach(x -> assertThat(x.apply(upper)).isLessThanOrEqualTo(x.apply(lower)));
        }
    }

    @Property(tries = 200)
    void theOrderOfFactsAndStatementsDoesNotMatter(@ForAll("stories") Story story) {
        assertThat(lines(story.askBackwards().report())).isEqualTo(lines(story.ask().report()));
    }

    /** In the stated and the high case always; in the low case unless a round may contain one that was never paid. */
    @Property(tries = 200)
    void theStrictNeverSeeMoreReachedThanTheStandard(@ForAll("stories") Story story) {
        MoneyTotal strict = reached(story, MethodologyPreset.STRICT);
        MoneyTotal standard = reached(story, MethodologyPreset.STANDARD);
        assertThat(strict.stated()).isLessThanOrEqualTo(standard.stated());
        assertThat(strict.high()).isLessThanOrEqualTo(standard.high());
    }

    @Property(tries = 200)
    void withoutContainersTheStrictNeverSeeMoreReachedInTheLowCaseEither(
            @ForAll("plainStories") Story story) {
        assertThat(reached(story, MethodologyPreset.STRICT).low())
                .isLessThanOrEqualTo(reached(story, MethodologyPreset.STANDARD).low());
    }

    private static MoneyTotal reached(Story story, MethodologyPreset preset) {
        return story.ask().preset(preset).report().account().reached();
    }

    private static void assertBalanced(Account account) {
        for (Function<MoneyTotal, BigDecimal> x : CASES) {
            BigDecimal sum =
                    account.exclusions().values().stream()
                            .map(x)
                            .reduce(x.apply(account.reached()), BigDecimal::add);
            // Each total is rounded by itself, so that a group with cut legs may be some cents off.
            assertThat(sum).isCloseTo(x.apply(account.gross()), within(CENTS));
        }
    }

    private static void assertSame(
            List<Account> groups, Function<Account, MoneyTotal> part, MoneyTotal whole) {
        for (Function<MoneyTotal, BigDecimal> x : CASES) {
            BigDecimal sum =
                    groups.stream().map(part).map(x).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isCloseTo(x.apply(whole), within(CENTS));
        }
        // An item that several paid counts once in each of their groups (R17), but never nowhere.
        assertThat(groups.stream().map(part).mapToInt(MoneyTotal::count).sum())
                .isGreaterThanOrEqualTo(whole.count());
    }

    private static List<String> lines(CapitalReport report) {
        return ReportLine.of(report).stream()
                .map(line -> line.key() + " " + line.slice().amount())
                .toList();
    }
}
