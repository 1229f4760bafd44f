package org.moneytrail.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher script gives to the JVM; a script that prints what it is given stands in for it. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("src/main/scripts/moneytrail");

    @TempDir private Path folder;
    private Path jar = Path.of("");

    @BeforeEach
    void aBuild() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "a shell script");
        jar = written("app home/quarkus-run.jar", "");
        dated(jar, "2026-01-02T00:00:00Z");
        for (String other :
                List.of(
                        "quarkus/generated-bytecode.jar",
                        "quarkus/transformed-bytecode.jar",
                        "app/moneytrail.jar",
                        "lib/boot/b.jar",
                        "lib/main/c.jar")) {
            written("app home/" + other, "");
        }
        Path java =
                written(
                        "jdk/bin/java",
                        "#!/bin/sh\nprintf '%s\\n' \"$@\"\necho \"path=${CLASSPATH:-}\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aCommandIsRunOutOfTheJar() throws Exception {
        assertThat(launched("import", "some folder"))
                .containsExactly(
                        "-XX:+UseParallelGC",
                        "-jar",
                        jar.toString(),
                        "import",
                        "some folder",
                        "path=");
    }

    @Test
    void theFirstServerWritesItsClassesDown() throws Exception {
        assertThat(launched())
                .contains("-XX:ArchiveClassesAtExit=" + classes())
                .endsWith("org.moneytrail.command.Moneytrail", onThePath());
    }

    @Test
    void theNextHasThemFromTheSamePath() throws Exception {
        written("app home/classes.jsa", "");

        assertThat(launched())
                .contains("-XX:SharedArchiveFile=" + classes())
                .endsWith("org.moneytrail.command.Moneytrail", onThePath());
    }

    @Test
    void classesOfAnOlderBuildAreThrownAway() throws Exception {
        Path old = written("app home/classes.jsa", "");
        dated(old, "2026-01-01T00:00:00Z");

        assertThat(launched()).contains("-XX:ArchiveClassesAtExit=" + classes());
        assertThat(old).doesNotExist();
    }

    @Test
    void whatIsOnNoBuildsPathIsNotStarted() throws Exception {
        Files.delete(jar);
        Path elsewhere = Files.copy(LAUNCHER, folder.resolve("moneytrail"));

        assertThat(run(elsewhere))
                .containsExactly(
                        "moneytrail: no quarkus-run.jar; build it with: mvn -DskipTests package");
    }

    /** What Quarkus changed has to be found before what it was made of. */
    private String onThePath() {
        Path home = jar.resolveSibling("");
        return "path="
                + String.join(
                        ":",
                        List.of(
                                home.resolve("quarkus/transformed-bytecode.jar").toString(),
                                home.resolve("quarkus/generated-bytecode.jar").toString(),
                                home.resolve("app/moneytrail.jar").toString(),
                                home.resolve("lib/boot/b.jar").toString(),
                                home.resolve("lib/main/c.jar").toString()));
    }

    private Path classes() {
        return jar.resolveSibling("classes.jsa");
    }

    private List<String> launched(String... words) throws Exception {
        return run(LAUNCHER, words);
    }

    private List<String> run(Path launcher, String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", launcher.toString());
        builder.command().addAll(List.of(words));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("MONEYTRAIL_JAR", jar.toString());
        builder.environment().remove("JAVA_OPTS");
        builder.environment().remove("CLASSPATH");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

    private static void dated(Path file, String time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
