package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moneytrail.testsupport.CypherFile;

class CypherFilesTest {
    private static final Pattern USE = Pattern.compile("CypherQuery\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern CYPHER_IN_JAVA =
            Pattern.compile(
                    "\\bMATCH\\s*\\(|\\bMERGE\\s*\\(|\\bCREATE\\s*\\(|\\bUNWIND\\b|\\bDETACH\\s+DELETE\\b");

    static List<CypherFile> files() {
        return CypherFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileBeginsWithItsQuestion(CypherFile file) {
        assertThat(file.text().lines().findFirst().orElse("")).matches("// \\p{Lu}.*[.?]");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsOneStatementOfReasonableLength(CypherFile file) {
        assertThat(file.text()).doesNotContain(";");
        assertThat(file.text().lines().filter(line -> !line.startsWith("//")))
                .hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsNamedInKebabCase(CypherFile file) {
        assertThat(file.name()).matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void everyFileIsAskedAndEveryQuestionHasItsFile() {
        Set<String> asked =
                Set.copyOf(
                        javaSources()
                                .flatMap(
                                        source ->
                                                USE.matcher(source)
                                                        .results()
                                                        .map(use -> use.group(1)))
                                .toList());
        assertThat(files().stream().map(CypherFile::name))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void noCypherStandsInJava() {
        assertThat(javaSources().flatMap(String::lines))
                .noneMatch(line -> CYPHER_IN_JAVA.matcher(line).find());
    }

    private static Stream<String> javaSources() {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(CypherFilesTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
