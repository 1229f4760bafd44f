package org.moneytrail.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moneytrail.fact.Participation;
import org.moneytrail.fact.PartyRef;
import org.moneytrail.testsupport.Story;
import org.moneytrail.testsupport.StoryOfStartups;

/** A report over a scope is the sum of the reports of its startups, and of what belongs to none. */
class SumOverStartupsTest {

    @Provide
    Arbitrary<Story> stories() {
        return Story.any();
    }

    @Provide
    Arbitrary<List<GroupKey>> keys() {
        return Arbitraries.of(GroupKey.class).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 400)
    void theReportIsTheSum(@ForAll("stories") Story story, @ForAll long how) {
        StoryOfStartups asked = StoryOfStartups.of(story, how);
        CapitalReport whole = asked.question().report(asked.facts());
        ReportTally sum = new ReportTally(whole.currency());
        asked.parts().forEach(part -> sum.add(part.tally()));
        assertThat(sum.account()).isEqualTo(whole.account());
        assertThat(sum.ladder()).isEqualTo(whole.ladder());
        assertThat(sum.coverage()).isEqualTo(whole.coverage());
    }

    @Property(tries = 200)
    void itsGroupsAreTheSum(
            @ForAll("stories") Story story, @ForAll("keys") List<GroupKey> keys, @ForAll long how) {
        StoryOfStartups asked = StoryOfStartups.of(story, how);
        CapitalReport whole = asked.question().report(asked.facts());
        GroupTally sum = new GroupTally(whole.currency());
        asked.parts().forEach(part -> sum.add(Grouping.tally(part, keys)));
        assertThat(sum.groups(Map.of())).isEqualTo(Grouping.of(whole, keys, Map.of()));
    }

    @Property(tries = 200)
    void itsProofIsThatOfItsStartups(@ForAll("stories") Story story, @ForAll long how) {
        StoryOfStartups asked = StoryOfStartups.of(story, how);
        List<String> lines = new ArrayList<>();
        asked.parts().forEach(part -> lines.addAll(lines(part)));
        assertThat(lines.stream().sorted().toList())
                .isEqualTo(lines(asked.question().report(asked.facts())));
    }

    /** What funds put into rounds is judged of the rounds alone of which sums of theirs are told (R22). */
    @Property(tries = 400)
    void askedForSomebodysLegsTheyAreTheSame(@ForAll("stories") Story story, @ForAll long how) {
        StoryOfStartups asked = StoryOfStartups.of(story, how);
        CapitalFacts facts = asked.facts();
        List<Portion> all = asked.question().report(facts).portions();
        for (PartyRef party : parties(facts)) {
            List<Portion> some =
                    asked.question()
                            .sizedLegs(
                                    party::equals,
                                    facts,
                                    facts.knownAt(asked.question().clocks().knownAt()).fundBook());
            assertThat(legs(some, party)).isEqualTo(legs(all, party));
        }
    }

    private static Set<PartyRef> parties(CapitalFacts facts) {
        return facts.rounds().stream()
                .flatMap(round -> round.legs().stream())
                .map(Participation::investor)
                .collect(Collectors.toSet());
    }

    private static List<String> legs(List<Portion> portions, PartyRef party) {
        return portions.stream()
                .filter(portion -> party.equals(portion.leg().party()))
                .map(portion -> portion.item().fact().slug() + " " + portion.slices())
                .toList();
    }

    @Property(tries = 200)
    void whatIsTakenAwayLeavesWhatTheOthersAddUpTo(
            @ForAll("stories") Story story, @ForAll("keys") List<GroupKey> keys, @ForAll long how) {
        StoryOfStartups asked = StoryOfStartups.of(story, how);
        List<CapitalReport> parts = asked.parts();
        ReportTally sum = new ReportTally(asked.question().currency());
        GroupTally groups = new GroupTally(asked.question().currency());
        ReportTally others = sum.copy();
        GroupTally otherGroups = groups.copy();
        CapitalReport gone = parts.get(Math.floorMod(how, parts.size()));
        for (CapitalReport part : parts) {
            sum.add(part.tally());
            groups.add(Grouping.tally(part, keys));
            if (part != gone) {
                others.add(part.tally());
                otherGroups.add(Grouping.tally(part, keys));
            }
        }
        sum.subtract(gone.tally());
        groups.subtract(Grouping.tally(gone, keys));
        assertThat(sum.account()).isEqualTo(others.account());
        assertThat(sum.ladder()).isEqualTo(others.ladder());
        assertThat(sum.coverage()).isEqualTo(others.coverage());
        assertThat(groups.groups(Map.of())).isEqualTo(otherGroups.groups(Map.of()));
    }

    @Property(tries = 300)
    void theLargestIsKnownWhateverComesAndGoes(@ForAll List<Integer> values, @ForAll long how) {
        Extremes<BigDecimal> largest = Extremes.largest();
        List<Integer> left = new ArrayList<>();
        java.util.Random random = new java.util.Random(how);
        for (Integer value : values) {
            largest.add(BigDecimal.valueOf(value));
            left.add(value);
            if (random.nextInt(3) == 0) {
                Extremes<BigDecimal> gone = Extremes.largest();
                gone.add(BigDecimal.valueOf(left.remove(random.nextInt(left.size()))));
                largest.subtract(gone);
            }
        }
        if (largest.isWhole()) {
            assertThat(largest.copy().first().map(BigDecimal::intValueExact))
                    .isEqualTo(left.stream().max(Integer::compare));
        }
    }

    private static List<String> lines(CapitalReport report) {
        return ReportLine.of(report).stream()
                .map(line -> line.key() + " " + line.rule() + " " + line.slice().amount())
                .toList();
    }
}
