package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.DataSetImporter;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class RetractionTest {

    private static final Map<String, Object> LEG =
            input(
                    "id",
                    "taken-leg",
                    "round",
                    "taken-round",
                    "investor",
                    "tencent",
                    "amount",
                    7000000,
                    "currency",
                    "CNY",
                    "source",
                    "taken-source");
    private static final Map<String, Object> ROUND =
            input(
                    "id",
                    "taken-round",
                    "startup",
                    "shengshu",
                    "roundName",
                    "Told in error",
                    "closedOn",
                    "2024-05-01",
                    "amount",
                    70000000,
                    "currency",
                    "CNY",
                    "scope",
                    "ROUND",
                    "status",
                    "CLOSED",
                    "source",
                    "taken-source");

    private final Curator alice = Curator.alice();

    @Inject GraphReader graph;
    @Inject DataSetImporter importer;

    @BeforeEach
    void aRoundWithALegIsThere() {
        alice.done(
                "recordSource",
                input(
                        "id",
                        "taken-source",
                        "publisher",
                        "Paper",
                        "title",
                        "An error",
                        "publishedOn",
                        "2024-05-02",
                        "recordedOn",
                        "2024-05-02",
                        "reliability",
                        "PRESS"));
        alice.done("recordRound", ROUND);
        alice.done("recordInvestment", LEG);
    }

    private JsonNode retract(String about, String statement) {
        return alice.done(
                "retractStatement",
                input("about", about, "statement", statement, "reason", "the paper withdrew it"));
    }

    private static JsonNode picture() {
        return Answer.to(
                        """
                { fundingRounds(first: 1) { totalCount }
                  graphInfo { statements counts { kind count } }
                  startup(id: "shengshu") { rounds { id } moneyReached(
                    asOf: {validAt: "2025-12-31", knownAt: "2026-11-23"}) { gross { stated count } } }
                  node(id: "FundingRound:taken-round") { id }
                  leg: node(id: "Participation:taken-round.tencent") { id } }
                """)
                .data();
    }

    @Test
    void aFactThatNobodyTellsOfVanishesWithItsPartsAndComesBackWhenToldAgain() {
        JsonNode before = picture();
        List<String> dump = WholeGraph.dump(graph);
        assertThat(retract("FundingRound:taken-round", "taken-round").get("node").isNull())
                .isTrue();
        JsonNode without = picture();
        assertThat(without.at("/node").isNull()).isTrue();
        assertThat(without.at("/leg").isNull()).isTrue();
        assertThat(without.at("/fundingRounds/totalCount").asInt())
                .isEqualTo(before.at("/fundingRounds/totalCount").asInt() - 1);
        assertThat(without.at("/startup/rounds").toString()).doesNotContain("taken-round");
        assertThat(without.at("/startup/moneyReached/gross/stated").asLong())
                .isEqualTo(before.at("/startup/moneyReached/gross/stated").asLong() - 70000000);
        alice.done("recordRound", ROUND);
        assertThat(picture()).isEqualTo(before);
        assertThat(WholeGraph.dump(graph)).isEqualTo(dump);
    }

    @Test
    void whatWasTakenBackIsKeptAndShown() {
        retract("Participation:taken-round.tencent", "taken-leg");
        JsonNode kept =
                alice.ask(
                                """
                        { retractedStatements(about: "Participation:taken-round.tencent", first: 1) {
                          totalCount edges { node { by reason retractedAt statement { id about source { id }
                            fields { name value } } } } } }
                        """)
                        .at("retractedStatements.edges.0.node");
        assertThat(kept.at("/by").asText()).isEqualTo("alice");
        assertThat(kept.at("/reason").asText()).isEqualTo("the paper withdrew it");
        assertThat(kept.at("/statement/id").asText())
                .isEqualTo("Statement:Participation.taken-leg");
        assertThat(kept.at("/statement/fields").toString())
                .contains("7000000")
                .doesNotContain("retracted", "movedFrom");
        assertThat(
                        alice.call(
                                        "retractStatement",
                                        input(
                                                "about",
                                                "Participation:taken-round.tencent",
                                                "statement",
                                                "taken-leg",
                                                "reason",
                                                "twice"),
                                        "")
                                .code())
                .isEqualTo("CONFLICT");
    }

    @Test
    void oneOfSeveralTellingsGoesAndTheOthersStay() {
        JsonNode told =
                Answer.to(
                                "{ node(id: \"FundingRound:ms-b\") { ... on FundingRound { statements"
                                        + " { totalCount } amount { text } } } }")
                        .at("node");
        JsonNode left =
                alice.done(
                        "retractStatement",
                        input(
                                "about",
                                "FundingRound:ms-b",
                                "statement",
                                "ms-b-v5",
                                "reason",
                                "a digest of a digest"),
                        "node { ... on FundingRound { statements { totalCount } amount { text } } }");
        assertThat(left.at("/node/statements/totalCount").asInt())
                .isEqualTo(told.at("/statements/totalCount").asInt() - 1);
        assertThat(left.at("/node/amount")).isEqualTo(told.at("/amount"));
    }

    @Test
    void anImportDoesNotBringBackWhatWasTakenBack() {
        retract("FundingRound:zp-202403", "zp-202403");
        List<String> dump = WholeGraph.dump(graph);
        var report = importer.load("built-in", DataSet.builtIn()).await().indefinitely();
        assertThat(report.problems()).isEmpty();
        assertThat(WholeGraph.dump(graph)).isEqualTo(dump);
    }

    @Test
    void whatIsNotThereIsToldWithWhatWasMeant() {
        Answer none =
                alice.call(
                        "retractStatement",
                        input("about", "FundingRound:ms-b", "statement", "ms-b-v33", "reason", "x"),
                        "");
        assertThat(none.suggestions()).contains("ms-b-v3");
    }
}
