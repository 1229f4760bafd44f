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

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.graph.GraphWriter;
import org.moneytrail.refusal.Refusal;

@QuarkusTest
@TestProfile(EmptyGraph.class)
class ImportTest {

    @Inject
    DataSetImporter importer;

    @Inject
    GraphUnderTest graph;

    @Inject
    GraphWriter writer;

    @BeforeEach
    void emptyGraph() {
        graph.wipe();
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        load(legs());
        List<String> before = graph.dump();
        assertThat(load(legs()).changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void eachChangeRaisesTheDataVersionByOne() {
        load(world());
        load(world());
        load(rounds(round("a")));
        assertThat(lines("graph ")).singleElement().asString().contains("number=2").doesNotContain("pending");
    }

    @Test
    void aBadRowLeavesTheGraphAsItWas() {
        load(world());
        List<String> before = graph.dump();
        ImportReport report = load(rounds(round("a"), round("b").replace("CLOSED", "DONE")));
        assertThat(report.isRefused()).isTrue();
        assertThat(report.changes()).isEqualTo(GraphChanges.NONE);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        DataSet data = legs().read();
        List<GraphWrite> writes = new ArrayList<>(ImportWrites.of(data, Outside.NOTHING, "test", "now"));
        writes.add(new GraphWrite(GraphUnderTest.FAIL, Map.of()));
        assertThatThrownBy(() -> writer.inOneTransaction(writes).await().indefinitely()).isInstanceOf(Refusal.class);
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void aDryRunReportsAndWritesNothing() {
        ImportReport report = importer.check(legs().read()).await().indefinitely();
        assertThat(report.perFile()).containsEntry("rounds.csv", 2).containsEntry("participations.csv", 2);
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void aRivalTellingIsASecondStatementOfOneRound() {
        load(legs());
        assertThat(lines("FundingRound:")).filteredOn(line -> line.contains("[Fact, FundingRound]")).hasSize(1);
        assertThat(lines("FundingRound:a STATED_BY")).hasSize(2);
        assertThat(lines("Investment:a.old-oak STATED_BY")).hasSize(2);
    }

    @Test
    void filesMayReferToWhatTheGraphHas() {
        load(rounds(round("a")));
        ImportReport report = load(FilesInMemory.none().with("participations.csv", LEG_HEADER, "p,a,old-oak,1,USD,wire"));
        assertThat(report.problems()).isEmpty();
        assertThat(lines("Investment:a.old-oak ")).anyMatch(line -> line.contains("PART_OF_ROUND FundingRound:a "));
    }

    @Test
    void aLegOfARivalThatOnlyTheGraphHasBelongsToTheCanonicalRound() {
        load(rounds(round("a"), rival("b", "a")));
        load(FilesInMemory.none().with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        assertThat(lines("Investment:a.old-oak STATED_BY")).singleElement().asString().contains("canonical=false");
    }

    @Test
    void aMisspeltReferenceIsComparedWithWhatTheGraphHas() {
        load(rounds(round("series-a-of-2023")));
        ImportReport report =
                load(FilesInMemory.none().with("participations.csv", LEG_HEADER, "p,series-a-of-2032,old-oke,1,USD,wire"));
        assertThat(report.problems()).extracting(Problem::nearest).containsExactlyInAnyOrder("series-a-of-2023", "old-oak");
    }

    @Test
    void anEmptiedCellVanishes() {
        load(world());
        load(world().with("organizations.csv", "id,name_en,kind,status,source_id", "old-oak,Old Oak,OTHER_LP,,wire")
                .with("rounds.csv", ROUND_HEADER)
                .with("funds.csv", "id,name_en,kind,source_id", "oak-fund,Oak Fund,VC,wire"));
        assertThat(lines("Organization:old-oak  ")).singleElement().asString().contains("listed=false").doesNotContain("status");
        assertThat(lines("Fund:oak-fund MANAGED_BY")).isEmpty();
    }

    @Test
    void aChangedReferenceMovesTheRelationship() {
        load(rounds(round("a")));
        load(rounds(round("a").replace("moonbeam", "sunbeam")));
        assertThat(lines("FundingRound:a RAISED_BY")).singleElement().asString().contains("Organization:sunbeam");
    }

    @Test
    void aChangedSourceMovesTheStatement() {
        load(rounds(round("a")));
        load(rounds(round("a").replace("wire", "gazette")));
        assertThat(lines("FundingRound:a STATED_BY")).singleElement().asString().contains("Source:gazette");
    }

    @Test
    void aRoundThatBecomesARivalMovesWithItsLegs() {
        load(rounds(round("a"), round("b")).with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        load(rounds(round("a"), rival("b", "a")).with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        List<String> moved = graph.dump();
        assertThat(moved).noneMatch(line -> line.startsWith("FundingRound:b") || line.startsWith("Investment:b"));
        assertThat(lines("Investment:a.old-oak STATED_BY")).hasSize(1);
    }

    @Test
    void aRoundDoesNotBecomeARivalWithoutItsLegs() {
        load(rounds(round("a"), round("b")).with("participations.csv", LEG_HEADER, "p,b,old-oak,1,USD,wire"));
        assertThat(load(rounds(round("a"), rival("b", "a"))).problems())
                .extracting(Problem::reason)
                .singleElement()
                .asString()
                .contains("Investment:b.old-oak (row p)");
    }

    @Test
    void rolesFollowTheMoney() {
        load(legs());
        assertThat(lines("Organization:old-oak  ")).singleElement().asString().contains("Investor");
        load(legs().with("organizations.csv", "id,name_en,kind,source_id", "new-oak,New Oak,OTHER_LP,wire",
                        "moonbeam,Moonbeam,STARTUP,wire", "old-oak,Old Oak,OTHER_LP,wire")
                .with("participations.csv", withHeader(LEG_HEADER, "p,a,new-oak,1,USD,wire", "q,b,new-oak,2,USD,wire")));
        assertThat(lines("Organization:old-oak  ")).singleElement().asString().doesNotContain("Investor");
    }

    @Test
    void aSecondStockOfAnIssuerLeavesTheFirstItsId() {
        String header = "id,org_id,ticker,exchange,source_id";
        load(world().with("listed_companies.csv", header, "st-1,old-oak,1.HK,HKEX,wire"));
        load(FilesInMemory.none().with("listed_companies.csv", header, "st-2,old-oak,2.SH,SSE,wire"));
        load(world().with("listed_companies.csv", header, "st-1,old-oak,1.HK,HKEX,wire"));
        assertThat(lines("Stock:")).filteredOn(line -> line.contains(" ISSUED_BY ")).extracting(line -> line.split(" ")[0])
                .containsExactly("Stock:old-oak", "Stock:st-2");
    }

    private ImportReport load(FilesInMemory files) {
        return importer.load("test", files.read()).await().indefinitely();
    }

    private List<String> lines(String start) {
        return graph.dump().stream().filter(line -> line.startsWith(start)).toList();
    }

    private static FilesInMemory legs() {
        return rounds(round("a"), rival("b", "a"))
                .with("participations.csv", withHeader(LEG_HEADER, "p,a,old-oak,1,USD,wire", "q,b,old-oak,2,USD,gazette"));
    }
}
