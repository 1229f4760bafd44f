package org.moneytrail.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.testsupport.StoreHolder;
import org.moneytrail.testsupport.TestGraph;
import picocli.CommandLine;

class CommandTest {

    private static final String BUILT_IN =
            Path.of("src", "main", "resources", "dataset").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void checkNeedsNoGraphAndListsTheWarnings() throws IOException {
        copyBuiltIn();
        assertThat(run("check", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("warning TENFOLD rounds.csv:", "0 problems, 7 warnings");
    }

    @Test
    void strictTurnsWarningsIntoARefusal() throws IOException {
        copyBuiltIn();
        assertThat(run("check", "--strict", folder.toString())).isEqualTo(1);
    }

    @Test
    void aProblemIsToldWithItsPlaceAndTheNearestValue() throws IOException {
        Files.writeString(
                folder.resolve("sources.csv"),
                "id,publisher,title,reliability,recorded_on\nwire,W,T,PRES,2026-11-23\n");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "problem LAYOUT sources.csv:2 reliability \"PRES\"", "did you mean PRESS?");
    }

    @Test
    void nonsenseIsAnsweredWithTheUsage() {
        assertThat(run("improt")).isEqualTo(2);
        assertThat(run("import", folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no ");
    }

    @Test
    void aGraphInUseIsNamedAndNothingIsDone() throws IOException {
        Path graph = TestGraph.newDirectory();
        try (StoreHolder holder = StoreHolder.of(graph)) {
            assertThat(holder.isHolding()).isTrue();
            assertThat(run("export", folder.toString(), "--graph", graph.toString())).isEqualTo(3);
        }
        assertThat(err.toString()).contains("in use by another process").doesNotContain("\tat ");
    }

    @Test
    void aProgressLineSaysHowFastAndHowLong() {
        assertThat(ProgressLine.text("writing", 30_000, 90_000, 2))
                .isEqualTo(
                        "writing [##########....................] 33%, 30,000 rows, 15,000 a second, 4 s left");
        assertThat(ProgressLine.text("reading", 10, 0, 0))
                .isEqualTo("reading: 10 rows, 0 a second");
    }

    private int run(String... arguments) {
        CommandLine line = Moneytrail.commandLine();
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void copyBuiltIn() throws IOException {
        try (var files = Files.list(Path.of(BUILT_IN))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".csv")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}
