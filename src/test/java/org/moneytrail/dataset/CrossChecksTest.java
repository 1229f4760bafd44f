package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moneytrail.dataset.SmallFiles.rival;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.rounds;
import static org.moneytrail.dataset.SmallFiles.world;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that are right one by one and wrong together. */
class CrossChecksTest {

    @Test
    void anUnknownReferenceIsToldWithTheNearestKnownId() {
        assertThat(rounds(round("a").replace("moonbeam", "moonbean")).read().problems())
                .containsExactly(
                        new Problem(
                                "rounds.csv",
                                2,
                                "startup_id",
                                "moonbean",
                                "there is no organization of that id, neither in these files nor in the graph",
                                "moonbeam"));
    }

    @Test
    void anUnknownSourceIsTold() {
        assertThat(rounds(round("a").replace("wire", "wirre")).read().problems())
                .extracting(Problem::column, Problem::nearest)
                .containsExactly(tuple("source_id", "wire"));
    }

    @Test
    void anUnknownPartyMayHaveMeantAFund() {
        FilesInMemory files =
                rounds(round("a"))
                        .with("participations.csv", SmallFiles.LEG_HEADER, "p,a,oak-fun,,,wire");
        assertThat(files.read().problems())
                .extracting(Problem::reason, Problem::nearest)
                .containsExactly(
                        tuple(
                                "there is no organization, fund, person of that id, neither in these files nor in the graph",
                                "oak-fund"));
    }

    @Test
    void whatTheGraphKnowsIsNoUnknownReference() {
        Outside graph =
                new Outside(
                        Map.of("Organization:starlight", "Starlight"),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of());
        DataSet data = rounds(round("a").replace("moonbeam", "starlight")).read();
        assertThat(data.problems(graph).listed()).isEmpty();
    }

    @Test
    void aPartyIsNotOfTwoKinds() {
        assertThat(
                        world().with(
                                        "funds.csv",
                                        "id,name_en,kind,source_id",
                                        "old-oak,Oak,VC,wire")
                                .read()
                                .problems())
                .extracting(Problem::text)
                .containsExactly(
                        "funds.csv:2 id \"old-oak\": is an id of another party too (organization), so that nobody could tell which is meant");
    }

    @Test
    void aPartyIsNotOfAnotherKindInTheGraph() {
        Outside graph =
                new Outside(
                        Map.of("Person:moonbeam", "Moon"), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(world().read().problems(graph).listed())
                .extracting(Problem::file, Problem::value)
                .containsExactly(tuple("organizations.csv", "moonbeam"));
    }

    @Test
    void aRivalDoesNotPointToARival() {
        assertThat(reasons(round("a"), rival("b", "a"), rival("c", "b")))
                .containsExactly("points to a rival telling; the one shown first is a");
    }

    @Test
    void aRivalDoesNotPointToARivalOfTheGraph() {
        Outside graph =
                new Outside(
                        Map.of(),
                        Map.of("FundingRound:b", new Outside.Telling("a", false, "moonbeam", "")),
                        Map.of(),
                        Map.of(),
                        Map.of());
        assertThat(rounds(rival("c", "b")).read().problems(graph).listed())
                .extracting(Problem::reason)
                .containsExactly("points to a rival telling; the one shown first is a");
    }

    @Test
    void aRivalIsNoTellingOfItself() {
        assertThat(reasons(rival("a", "a"))).containsExactly("points to the row itself");
    }

    @Test
    void aRivalTellsOfTheSameStartup() {
        assertThat(reasons(round("a"), rival("b", "a").replace("moonbeam", "sunbeam")))
                .containsExactly("tells of moonbeam, not of sunbeam");
    }

    @Test
    void aRoundThatBecomesARivalTakesItsLegsAlong() {
        Outside graph =
                new Outside(
                        Map.of(),
                        Map.of("FundingRound:b", new Outside.Telling("b", true, "moonbeam", "")),
                        Map.of(),
                        Map.of(
                                "FundingRound:b",
                                List.of(new Outside.Hanging("Investment:b.old-oak", "p"))),
                        Map.of());
        assertThat(rounds(round("a"), rival("b", "a")).read().problems(graph).listed())
                .extracting(Problem::reason)
                .containsExactly(
                        "would move this telling away from b, and Investment:b.old-oak (row p) refers to it: "
                                + "bring that row in the same import");
    }

    @Test
    void aReturnComesFromARoundOfItsStartup() {
        FilesInMemory files =
                rounds(round("a"))
                        .with(
                                "returns.csv",
                                "id,startup_id,round_id,source_id",
                                "r,sunbeam,a,wire");
        assertThat(files.read().problems())
                .extracting(Problem::reason)
                .containsExactly("the round was raised by moonbeam");
    }

    @Test
    void aRoundIsNoPartOfItself() {
        assertThat(reasons(round("a").replace(",,wire", ",a,wire")))
                .containsExactly("names the round itself");
    }

    @Test
    void aRateStandsOnce() {
        assertThat(
                        world().with(
                                        "fx.csv",
                                        "id,base,quote,date,rate,kind,source_id",
                                        "x,USD,CNY,2023-07,7.1,monthly average,wire",
                                        "y,USD,CNY,2023-07,7.2,monthly average,wire")
                                .read()
                                .problems())
                .extracting(Problem::reason)
                .containsExactly("this rate of this date stands on line 2 already");
    }

    @Test
    void aSectorIsNotAboveItself() {
        assertThat(
                        world().with(
                                        "sectors.csv",
                                        "id,parent_ids,name_en",
                                        "ai,chips,AI",
                                        "chips,ai,Chips")
                                .read()
                                .problems())
                .extracting(Problem::reason)
                .containsOnly("the sector would be a part of itself");
    }

    private static List<String> reasons(String... rounds) {
        return rounds(rounds).read().problems().stream().map(Problem::reason).toList();
    }
}
