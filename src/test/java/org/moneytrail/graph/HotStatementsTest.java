package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.dataset.DataFiles;
import org.moneytrail.dataset.FileImport;
import org.moneytrail.dataset.ImportProgress;
import org.moneytrail.generate.MadeUpData;
import org.moneytrail.testsupport.CypherFile;
import org.moneytrail.testsupport.TestGraph;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the statements that most questions ask cost the store, counted and not timed. Each has a note of its profile, with a bound that is
 * a quarter above what was counted when it was set: beyond it lies another plan, such as a scan of a large label.
 */
class HotStatementsTest {
    private static final TestGraph GRAPH = TestGraph.shared();
    private static final Pattern NOTE =
            Pattern.compile(
                    "// PROFILE with 40 made-up startups: \\d+ hits, at most (?<most>\\d+): ");

    @BeforeAll
    static void fill(@TempDir Path folder) throws IOException {
        GRAPH.clear();
        MadeUpData.write(folder, 40, 1);
        var report =
                FileImport.of(DataFiles.in(folder), ImportProgress.NONE)
                        .into(GRAPH.reader(), GRAPH.writer())
                        .load(false);
        assertThat(report.isRefused()).isFalse();
        // Plans go by what was counted: until then they depend on how far the counting came.
        GRAPH.run("CALL db.prepareForReplanning(60)", Map.of());
    }

    static List<Arguments> statements() {
        List<String> startups = List.of("startup-7", "startup-12");
        List<String> organizations = List.of("Organization:startup-7", "Organization:vc-0");
        return List.of(
                hot("entity/entities-by-id", Map.of("ids", organizations)),
                hot("entity/people-at", Map.of("ids", organizations)),
                hot(
                        "entity/entities-pointing-at",
                        Map.of("ids", List.of("Organization:vc-0"), "relationship", "MANAGED_BY")),
                hot("evidence/rounds", Map.of("slugs", List.of(), "startups", startups)),
                hot(
                        "evidence/facts-about",
                        Map.of("ids", organizations, "relationships", List.of("AT", "HELD_IN"))),
                hot("backing/counts-of-startups", Map.of("ids", startups)),
                hot("backing/investors-of-startups", page(startups)),
                hot("evidence/parts-of-parties", page(List.of("Organization:vc-0"))),
                hot("question/roles-of-insiders", Map.of("startups", startups)),
                hot(
                        "question/funds-and-commitments",
                        Map.of(
                                "ids",
                                List.of(
                                        "Fund:fund-6",
                                        "Fund:fund-7",
                                        "Organization:vc-0",
                                        "Organization:state-0"))),
                hot(
                        "question/organizations-in-scope",
                        Map.of("sectors", List.of(), "slugs", startups)),
                hot("graph/data-version", Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void aHotStatementCostsNoMoreThanItsNoteSays(String name, Map<String, Object> parameters) {
        String text =
                CypherFile.all().stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .text();
        try (var session = GRAPH.driver().session()) {
            var result = session.run("PROFILE " + text, parameters);
            assertThat(result.list()).isNotEmpty();
            assertThat(hits(result.consume().profile())).isLessThanOrEqualTo(most(text));
        }
    }

    private static Arguments hot(String name, Map<String, Object> parameters) {
        return Arguments.of(name, parameters);
    }

    private static long most(String text) {
        Matcher noted = NOTE.matcher(text);
        assertThat(noted.find()).as("it has a note of its profile").isTrue();
        return Long.parseLong(noted.group("most"));
    }

    private static Map<String, Object> page(List<String> ids) {
        return Map.of("ids", ids, "forward", true, "after", "", "before", "\uFFFF", "limit", 21);
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(HotStatementsTest::hits).sum();
    }
}
