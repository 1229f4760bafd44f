package org.moneytrail.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.testsupport.GraphServer;
import org.moneytrail.testsupport.TestGraph;

/** The commands against a Neo4j server in a process of its own, with a password. */
class IntoServerTest {

    private static final Path BUILT_IN = Path.of("src", "main", "resources", "dataset");
    private static final String PASSWORD = "moneytrail.neo4j.password";
    private static final GraphServer SERVER = new GraphServer(TestGraph.newDirectory());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path files;
    @TempDir Path back;

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void know() {
        System.setProperty(PASSWORD, GraphServer.PASSWORD);
    }

    @AfterEach
    void forget() {
        System.clearProperty(PASSWORD);
    }

    @Test
    void whatIsImportedIntoAServerComesBackByteForByte() throws IOException {
        List<Path> tables = tables();
        for (Path table : tables) {
            Files.copy(table, files.resolve(table.getFileName()));
        }
        assertThat(run("import", files.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("0 problems").contains(" nodes and ");
        assertThat(run("export", back.toString())).as(err.toString()).isZero();
        for (Path table : tables) {
            assertThat(back.resolve(table.getFileName())).hasSameBinaryContentAs(table);
        }
        out.getBuffer().setLength(0);
        assertThat(run("import", files.toString())).isZero();
        assertThat(out.toString()).contains("0 nodes and 0 relationships created, 0 deleted");
    }

    @Test
    void aWrongPasswordIsSaidAndNothingIsDone() {
        System.setProperty(PASSWORD, "wrong");
        assertThat(run("import", BUILT_IN.toString())).isEqualTo(3);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> all = Files.list(BUILT_IN)) {
            return all.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private int run(String command, String folder) {
        return Moneytrail.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(command, folder, "--into", SERVER.uri("bolt"));
    }
}
