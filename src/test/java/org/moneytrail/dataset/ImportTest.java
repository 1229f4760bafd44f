package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moneytrail.dataset.SmallFiles.LEG_HEADER;
import static org.moneytrail.dataset.SmallFiles.ROUND_HEADER;
import static org.moneytrail.dataset.SmallFiles.rival;
import static org.moneytrail.dataset.SmallFiles.round;
import static org.moneytrail.dataset.SmallFiles.rounds;
import static org.moneytrail.dataset.SmallFiles.withHeader;
import static org.moneytrail.dataset.SmallFiles.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphWrite;

class ImportTest {

    private final ImportGraph graph = ImportGraph.empty();

    @Test
    void theSameFilesAgainChangeNothing() {
        graph.load(legs());
        List<String> before = graph.dump();
        assertThat(graph.load(legs()).changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void eachChangeRaisesTheDataVersionByOne() {
        graph.load(world());
        graph.load(world());
        graph.load(rounds(round("a")));
        assertThat(graph.lines("graph "))
                .singleElement()
                .asString()
                .contains("number=2")
                .doesNotContain("pending");
    }

    @Test
    void aBadRowLeavesTheGraphAsItWas() {
        graph.load(world());
        List<String> before = graph.dump();
        ImportReport report = graph.load(rounds(round("a"), round("b").replace("CLOSED", "DONE")));
        assertThat(report.isRefused()).isTrue();
        assertThat(report.changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        DataSet data = legs().read();
        List<GraphWrite> writes =
                new ArrayList<>(ImportPlan.of(data, Outside.NOTHING, "test", "now"));
        writes.add(new GraphWrite(ImportGraph.FAIL, Map.of()));
        assertThatThrownBy(() -> graph.writer.inOneTransaction(writes).await().indefinitely())
                .hasMessageContaining("/ by zero");
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void aDryRunReportsAndWritesNothing() {
        ImportReport report = graph.importer.check(legs().read()).await().indefinitely();
        assertThat(report.perFile())
                .containsEntry("rounds.csv", 2)
                .containsEntry("participations.csv", 2);
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void aRivalTellingIsASecondStatementOfOneRound() {
        graph.load(legs());
        assertThat(graph.lines("FundingRound:"))
                .filteredOn(line -> line.contains("[Fact, FundingRound]"))
                .hasSize(1);
        assertThat(graph.lines("FundingRound:a STATED_BY")).hasSize(2);
        assertThat(graph.lines("Participation:a.old-oak STATED_BY")).hasSize(2);
    }

    @Test
    void filesMayReferToWhatTheGraphHas() {
        graph.load(rounds(round("a")));
        ImportReport report =
                graph.load(
                        FilesInMemory.none()
                                .with("participations.csv", LEG_HEADER, "p,a,old-oak,1,USD,wire"));
        assertThat(report.problems()).isEmpty();
        assertThat(graph.lines("Participation:a.old-oak "))
                .anyMatch(line -> line.contains("PART_OF_ROUND FundingRound:a "));
    }

    @Test
    void aLegOfARivalThatOnlyTheGraphHasBelongsToTheCanonicalRound() {
        graph.load(rounds(round("a"), rival("b", "a")));
        graph.load(
                FilesInMemory.none()
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        assertThat(graph.lines("Participation:a.old-oak STATED_BY"))
                .singleElement()
                .asString()
                .contains("canonical=false");
    }

    @Test
    void aMisspeltReferenceIsComparedWithWhatTheGraphHas() {
        graph.load(rounds(round("series-a-of-2023")));
        ImportReport report =
                graph.load(
                        FilesInMemory.none()
                                .with(
                                        "participations.csv",
                                        LEG_HEADER,
                                        "p,series-a-of-2032,old-oke,1,USD,wire"));
        assertThat(report.problems())
                .extracting(Problem::nearest)
                .containsExactlyInAnyOrder("series-a-of-2023", "old-oak");
    }

    @Test
    void anEmptiedCellVanishes() {
        graph.load(world());
        graph.load(
                world().with(
                                "organizations.csv",
                                "id,name_en,kind,status,source_id",
                                "old-oak,Old Oak,OTHER_LP,,wire")
                        .with("rounds.csv", ROUND_HEADER)
                        .with(
                                "funds.csv",
                                "id,name_en,kind,source_id",
                                "oak-fund,Oak Fund,VC,wire"));
        assertThat(graph.lines("Organization:old-oak  "))
                .singleElement()
                .asString()
                .contains("listed=false")
                .doesNotContain("status");
        assertThat(graph.lines("Fund:oak-fund MANAGED_BY")).isEmpty();
    }

    @Test
    void aChangedReferenceMovesTheRelationship() {
        graph.load(rounds(round("a")));
        graph.load(rounds(round("a").replace("moonbeam", "sunbeam")));
        assertThat(graph.lines("FundingRound:a RAISED_BY"))
                .singleElement()
                .asString()
                .contains("Organization:sunbeam");
    }

    @Test
    void aChangedSourceMovesTheStatement() {
        graph.load(rounds(round("a")));
        graph.load(rounds(round("a").replace("wire", "gazette")));
        assertThat(graph.lines("FundingRound:a STATED_BY"))
                .singleElement()
                .asString()
                .contains("Source:gazette");
    }

    @Test
    void aRoundThatBecomesARivalMovesWithItsLegs() {
        graph.load(
                rounds(round("a"), round("b"))
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        graph.load(
                rounds(round("a"), rival("b", "a"))
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        List<String> moved = graph.dump();
        assertThat(moved)
                .noneMatch(
                        line ->
                                line.startsWith("FundingRound:b")
                                        || line.startsWith("Participation:b"));
        assertThat(graph.lines("Participation:a.old-oak STATED_BY")).hasSize(1);
    }

    @Test
    void aRoundDoesNotBecomeARivalWithoutItsLegs() {
        graph.load(
                rounds(round("a"), round("b"))
                        .with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        assertThat(graph.load(rounds(round("a"), rival("b", "a"))).problems())
                .extracting(Problem::reason)
                .singleElement()
                .asString()
                .contains("Participation:b.old-oak (row p)");
    }

    @Test
    void rolesFollowTheMoney() {
        graph.load(legs());
        assertThat(graph.lines("Organization:old-oak  "))
                .singleElement()
                .asString()
                .contains("Investor");
        graph.load(
                legs().with(
                                "organizations.csv",
                                "id,name_en,kind,source_id",
                                "new-oak,New Oak,OTHER_LP,wire",
                                "moonbeam,Moonbeam,STARTUP,wire",
                                "old-oak,Old Oak,OTHER_LP,wire")
                        .with(
                                "participations.csv",
                                withHeader(
                                        LEG_HEADER,
                                        "p,a,new-oak,1,USD,wire",
                                        "q,b,new-oak,2,USD,wire")));
        assertThat(graph.lines("Organization:old-oak  "))
                .singleElement()
                .asString()
                .doesNotContain("Investor");
    }

    @Test
    void aSecondStockOfAnIssuerLeavesTheFirstItsId() {
        String header = "id,org_id,ticker,exchange,source_id";
        graph.load(world().with("listed_companies.csv", header, "st-1,old-oak,1.HK,HKEX,wire"));
        graph.load(
                FilesInMemory.none()
                        .with("listed_companies.csv", header, "st-2,old-oak,2.SH,SSE,wire"));
        graph.load(world().with("listed_companies.csv", header, "st-1,old-oak,1.HK,HKEX,wire"));
        assertThat(graph.lines("Stock:"))
                .filteredOn(line -> line.contains(" ISSUED_BY "))
                .extracting(line -> line.split(" ")[0])
                .containsExactly("Stock:old-oak", "Stock:st-2");
    }

    @Test
    void aQuoteMayComeAfterItsStock() {
        graph.load(
                world().with(
                                "listed_companies.csv",
                                "id,org_id,ticker,exchange,source_id",
                                "st-1,old-oak,1.HK,HKEX,wire"));
        graph.load(
                FilesInMemory.none()
                        .with(
                                "quotes.csv",
                                "id,org_id,date,close_price,currency,source_id",
                                "q,old-oak,2023-07,1.5,HKD,wire"));
        assertThat(graph.lines("Quote:q QUOTES"))
                .singleElement()
                .asString()
                .contains("Stock:old-oak");
    }

    @Test
    void aRivalRaiseIsASecondStatementOfOneFact() {
        String header = "id,org_id,kind,amount,currency,status,canonical_id,source_id";
        graph.load(world().with("listed_raises.csv", header, "a,old-oak,IPO,1,HKD,CLOSED,,wire"));
        graph.load(
                FilesInMemory.none()
                        .with("listed_raises.csv", header, "b,old-oak,IPO,2,HKD,CLOSED,a,gazette"));
        assertThat(graph.lines("ListedRaise:a STATED_BY")).hasSize(2);
        assertThat(graph.lines("ListedRaise:a RAISED_BY_ISSUER")).hasSize(1);
    }

    private static FilesInMemory legs() {
        return rounds(round("a"), rival("b", "a"))
                .with(
                        "participations.csv",
                        withHeader(
                                LEG_HEADER, "p,a,old-oak,1,USD,wire", "q,b,old-oak,2,USD,gazette"));
    }
}
