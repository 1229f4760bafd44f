package org.moneytrail.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.dataset.DataSet;
import org.moneytrail.dataset.DataSetImporter;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.testsupport.Answer;
import org.neo4j.driver.Driver;

/** A client pages through all rounds while an import adds some before, on and behind the page. */
@QuarkusTest
class PagingWhileOthersWriteTest {

    private static final String HEADER =
            "id,startup_id,round_name,announced_on,amount,amount_min,amount_max,currency,amount_disclosed,scope,status,source_id\n";

    @Inject DataSetImporter importer;
    @Inject Driver driver;
    @Inject Neo4jConfig config;
    @TempDir Path folder;

    @AfterEach
    void takeThemOutAgain() throws InterruptedException {
        try (var session = driver.session()) {
            session.run("MATCH (n:FundingRound) WHERE n.slug CONTAINS '-while-' DETACH DELETE n")
                    .consume();
            session.run("MATCH (n:DataSetImport {name: 'while'}) DELETE n").consume();
            session.run("MATCH (n:DataVersion) SET n.number = n.number + 1").consume();
        }
        // What others write is seen within this.
        Thread.sleep(config.versionCheck().plusMillis(50).toMillis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", orderBy: [{field: AMOUNT, direction: DESC}]",
                ", orderBy: [{field: EFFECTIVE_ON}, {field: STARTUP_NAME, direction: DESC}]"
            })
    void noRowTwiceAndNoneLost(String order) throws IOException {
        List<String> before = all(order);
        List<String> met = new ArrayList<>();
        String after = "";
        int page = 0;
        boolean more = true;
        while (more) {
            JsonNode found = page(order + after);
            found.get("edges").forEach(edge -> met.add(edge.at("/node/slug").asText()));
            more = found.at("/pageInfo/hasNextPage").asBoolean();
            after = ", after: \"" + found.at("/pageInfo/endCursor").asText() + "\"";
            if (page < 3) {
                write(page);
            }
            page++;
        }
        assertThat(met).doesNotHaveDuplicates().containsAll(before);
        assertThat(all(order)).hasSize(before.size() + 9).containsAll(met);
    }

    /** One at the front, one in the middle and one at the end of each order. */
    private void write(int page) throws IOException {
        String row =
                "%s-while-%d,minimax,Series %s,%s,%s,,,CNY,exact,ROUND,CLOSED,sohu-minimax-phip\n";
        Files.writeString(
                folder.resolve("rounds.csv"),
                HEADER
                        + row.formatted("aa", page, page, "2019-01-0" + (page + 1), "999999999999")
                        + row.formatted("mm", page, page, "2024-06-0" + (page + 1), "300000000")
                        + row.formatted("zz", page, page, "2026-06-0" + (page + 1), "1"));
        var report = importer.load("while", DataSet.read(folder)).await().indefinitely();
        assertThat(report.problems()).isEmpty();
    }

    private static List<String> all(String order) {
        List<String> slugs = new ArrayList<>();
        Answer.to("{ fundingRounds(first: 200" + order + ") { edges { node { slug } } } }")
                .at("fundingRounds.edges")
                .forEach(edge -> slugs.add(edge.at("/node/slug").asText()));
        return slugs;
    }

    private static JsonNode page(String arguments) {
        return Answer.to(
                        "{ fundingRounds(first: 11"
                                + arguments
                                + ") { pageInfo { hasNextPage endCursor } edges { node { slug } } } }")
                .at("fundingRounds");
    }
}
