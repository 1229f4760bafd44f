package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.DataSetImporter;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class MergeTest {

    private final Curator alice = Curator.alice();

    @Inject GraphReader graph;
    @Inject DataSetImporter importer;

    private JsonNode merge(String duplicate, String into) {
        return alice.done(
                "mergeOrganizations",
                input("duplicate", duplicate, "into", into, "reason", "one and the same"),
                "node { id name names { text } }");
    }

    private JsonNode unmerge(String duplicate) {
        return alice.done(
                "unmergeOrganizations", input("duplicate", duplicate), "node { id name }");
    }

    private Answer refused(String duplicate, String into) {
        return alice.call("mergeOrganizations", input("duplicate", duplicate, "into", into), "");
    }

    @Test
    void aMergeAndItsTakingBackLeaveTheGraphAsItWas() {
        for (String[] pair :
                List.of(
                        new String[] {"tencent", "alibaba"},
                        new String[] {"baichuan", "moonshot"},
                        new String[] {"minimax", "galbot"},
                        new String[] {"hongshan", "alibaba"})) {
            List<String> before = WholeGraph.dump(graph);
            assertThat(merge(pair[0], pair[1]).at("/node/id").asText())
                    .isEqualTo("Organization:" + pair[1]);
            assertThat(WholeGraph.dump(graph)).isNotEqualTo(before);
            assertThat(unmerge(pair[0]).at("/node/id").asText())
                    .isEqualTo("Organization:" + pair[0]);
            assertThat(WholeGraph.dump(graph)).as(String.join(" into ", pair)).isEqualTo(before);
        }
    }

    @Test
    void theSurvivorAnswersToBothNamesAndOldIdsLeadToIt() {
        JsonNode merged = merge("tencent", "alibaba");
        try {
            assertThat(merged.at("/node/names").toString()).contains("Tencent", "Alibaba");
            JsonNode found =
                    Answer.to(
                                    """
                            { organization(id: "tencent") { id }
                              node(id: "Organization:tencent") { id }
                              leg: node(id: "Participation:ms-c.tencent") { id
                                ... on Participation { investor { id } statements { totalCount } } } }
                            """)
                            .data();
            assertThat(found.at("/organization/id").asText()).isEqualTo("Organization:alibaba");
            assertThat(found.at("/node/id").asText()).isEqualTo("Organization:alibaba");
            assertThat(found.at("/leg/id").asText())
                    .as("two parts of one round are one")
                    .isEqualTo("Participation:ms-c.alibaba");
            assertThat(found.at("/leg/investor/id").asText()).isEqualTo("Organization:alibaba");
            assertThat(found.at("/leg/statements/totalCount").asInt()).isEqualTo(2);
        } finally {
            unmerge("tencent");
        }
    }

    @Test
    void allFactsOfBothCountOnceUnderTheSurvivor() {
        String asOf = "asOf: {validAt: \"2026-06-30\", knownAt: \"2026-11-23\"}";
        String both =
                "{ moneyReached(scope: {startups: [\"baichuan\", \"moonshot\"]} "
                        + asOf
                        + ") { gross { count stated } reached { count stated } } }";
        JsonNode before = Answer.to(both).at("moneyReached");
        int rounds = rounds("baichuan") + rounds("moonshot");
        merge("baichuan", "moonshot");
        try {
            assertThat(Answer.to(both).at("moneyReached")).isEqualTo(before);
            for (String name : List.of("baichuan", "moonshot", "Startup:baichuan")) {
                assertThat(
                                Answer.to(
                                                "{ moneyReached(scope: {startups: [\""
                                                        + name
                                                        + "\"]} "
                                                        + asOf
                                                        + ") { gross { count stated } reached { count stated } } }")
                                        .at("moneyReached"))
                        .as(name)
                        .isEqualTo(before);
            }
            assertThat(rounds("baichuan")).isEqualTo(rounds);
        } finally {
            unmerge("baichuan");
        }
    }

    private static int rounds(String startup) {
        return Answer.to("{ startup(id: \"" + startup + "\") { rounds { id } } }")
                .at("startup.rounds")
                .size();
    }

    @Test
    void whatWasRecordedMeanwhileStaysWithTheOneThatItNames() {
        alice.done(
                "recordSource",
                input(
                        "id",
                        "meanwhile",
                        "publisher",
                        "Paper",
                        "title",
                        "Meanwhile",
                        "publishedOn",
                        "2024-05-02",
                        "recordedOn",
                        "2024-05-02",
                        "reliability",
                        "PRESS"));
        List<String> before = WholeGraph.dump(graph);
        merge("tencent", "alibaba");
        alice.done(
                "recordInvestment",
                input(
                        "id",
                        "meanwhile-leg",
                        "round",
                        "zp-202409",
                        "investor",
                        "tencent",
                        "source",
                        "meanwhile"));
        assertThat(investor("zp-202409.tencent")).isEqualTo("Organization:alibaba");
        unmerge("tencent");
        assertThat(investor("zp-202409.tencent")).isEqualTo("Organization:tencent");
        List<String> added = new ArrayList<>(WholeGraph.dump(graph));
        assertThat(added).containsAll(before);
        added.removeAll(before);
        assertThat(added).allMatch(line -> line.contains("zp-202409.tencent")).hasSize(4);
        alice.done(
                "retractStatement",
                input(
                        "about",
                        "Participation:zp-202409.tencent",
                        "statement",
                        "meanwhile-leg",
                        "reason",
                        "a test"));
    }

    private static String investor(String leg) {
        return Answer.to(
                        "{ node(id: \"Participation:"
                                + leg
                                + "\") { ... on Participation { investor { id } } } }")
                .at("node.investor.id")
                .asText();
    }

    @Test
    void importsThatNameTheOldIdLeadToTheSurvivor(@TempDir Path folder) throws IOException {
        merge("tencent", "alibaba");
        try {
            List<String> merged = WholeGraph.dump(graph);
            assertThat(
                            importer.load("built-in", DataSet.builtIn())
                                    .await()
                                    .indefinitely()
                                    .problems())
                    .isEmpty();
            assertThat(WholeGraph.dump(graph)).as("the same rows again").isEqualTo(merged);
            Files.writeString(
                    folder.resolve("returns.csv"),
                    "id,startup_id,round_id,investor_id,source_id\n"
                            + "merged-return,moonshot,ms-c,tencent,latepost-minimax\n");
            assertThat(importer.load("new", DataSet.read(folder)).await().indefinitely().problems())
                    .isEmpty();
            assertThat(
                            Answer.to(
                                            "{ node(id: \"Return:merged-return\") { ... on Return {"
                                                    + " investor { id } } } }")
                                    .at("node.investor.id")
                                    .asText())
                    .isEqualTo("Organization:alibaba");
        } finally {
            unmerge("tencent");
        }
        assertThat(
                        Answer.to(
                                        "{ node(id: \"Return:merged-return\") { ... on Return {"
                                                + " investor { id } } } }")
                                .at("node.investor.id")
                                .asText())
                .isEqualTo("Organization:tencent");
        alice.done(
                "retractStatement",
                input(
                        "about",
                        "Return:merged-return",
                        "statement",
                        "merged-return",
                        "reason",
                        "a test"));
    }

    @Test
    void aChainOfMergesIsTakenBackFromItsEnd() {
        List<String> before = WholeGraph.dump(graph);
        merge("qiming", "idg");
        merge("idg", "hongshan");
        assertThat(
                        Answer.to("{ organization(id: \"qiming\") { id } }")
                                .at("organization.id")
                                .asText())
                .isEqualTo("Organization:hongshan");
        assertThat(alice.call("unmergeOrganizations", input("duplicate", "qiming"), "").code())
                .isEqualTo("CONFLICT");
        assertThat(refused("qiming", "tencent").code()).isEqualTo("CONFLICT");
        assertThat(refused("tencent", "idg").code()).isEqualTo("CONFLICT");
        assertThat(refused("hongshan", "qiming").code()).as("a circle").isEqualTo("CONFLICT");
        unmerge("idg");
        unmerge("qiming");
        assertThat(WholeGraph.dump(graph)).isEqualTo(before);
    }

    @Test
    void claimsSpeakOfTheSurvivor() {
        merge("enflame", "biren");
        try {
            assertThat(
                            Answer.to(
                                            "{ node(id: \"Claim:cl-enflame-20bn\") { ... on Claim {"
                                                    + " startups { id } } } }")
                                    .at("node.startups.0.id")
                                    .asText())
                    .isEqualTo("Startup:biren");
            assertThat(
                            Answer.to("{ factCheck(claim: \"cl-enflame-20bn\") { verdict } }")
                                    .at("factCheck.verdict")
                                    .asText())
                    .isNotEmpty();
        } finally {
            unmerge("enflame");
        }
    }

    @Test
    void whatCannotBeOneIsRefused() {
        int version = Curator.version();
        assertThat(refused("moonshot", "moonshot").violations()).containsExactly("done.input.into");
        assertThat(refused("alibaba", "moonshot").code())
                .as("an investor and the company it invested in")
                .isEqualTo("CONFLICT");
        assertThat(refused("moonshott", "zhipu").suggestions()).contains("moonshot");
        assertThat(refused("Fund:z-fund", "zhipu").violations())
                .containsExactly("done.input.duplicate");
        assertThat(alice.call("unmergeOrganizations", input("duplicate", "zhipu"), "").code())
                .isEqualTo("CONFLICT");
        Curator.nothingChanged(version);
    }
}
