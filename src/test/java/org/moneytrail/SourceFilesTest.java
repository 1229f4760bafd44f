package org.moneytrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What byte code no longer shows: sizes, package descriptions, Cypher where it does not belong. */
class SourceFilesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path EXPLORER = Path.of("src/main/resources/META-INF/resources/explorer");
    private static final Path QUERIES = Path.of("cypher/queries");

    /** By the shape of a pattern, so that text blocks are seen and a word like CREATED is not. */
    private static final Pattern CYPHER_IN_JAVA =
            Pattern.compile(
                    "\\b(MATCH|MERGE|CREATE)\\s*\\(\\s*\\w*\\s*[:){]"
                            + "|\\bUNWIND\\s+[$\\w]|\\bDETACH DELETE\\b");

    @Test
    void noJavaFileIsLongerThan300Lines() {
        assertThat(filesLongerThan(300, JAVA, ".java"))
                .as("split by what each part is for")
                .isEmpty();
    }

    @Test
    void noModuleOrStyleSheetOfTheExplorerIsLongerThan300Lines() {
        assertThat(filesLongerThan(300, EXPLORER, ".js")).isEmpty();
        assertThat(filesLongerThan(300, EXPLORER, ".css")).isEmpty();
    }

    @Test
    void noQueryIsLongerThan50Lines() {
        assertThat(filesLongerThan(50, QUERIES, ".cypher"))
                .as("ask less, or let Java judge")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Stream<Path> packages = files(JAVA, ".java").stream().map(Path::getParent).distinct();
        assertThat(packages)
                .allSatisfy(
                        it ->
                                assertThat(it.resolve("package-info.java"))
                                        .exists()
                                        .content()
                                        .contains("/**", "@NullMarked"));
    }

    @Test
    void cypherLivesInFilesOfItsOwn() {
        assertThat(find(JAVA, ".java", SourceFilesTest::cypherIn))
                .as("move it to cypher/queries/<package>/<kebab-name>.cypher")
                .isEmpty();
    }

    private static List<String> filesLongerThan(int most, Path root, String suffix) {
        return find(
                root,
                suffix,
                lines -> Optional.of(lines.size() + " lines").filter(it -> lines.size() > most));
    }

    private static Optional<String> cypherIn(List<String> lines) {
        return lines.stream().filter(CYPHER_IN_JAVA.asPredicate()).map(String::strip).findFirst();
    }

    private static List<String> find(
            Path root, String suffix, Function<List<String>, Optional<String>> flaw) {
        return files(root, suffix).stream()
                .flatMap(it -> flaw.apply(read(it)).map(found -> it + ": " + found).stream())
                .toList();
    }

    private static List<Path> files(Path root, String suffix) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(it -> it.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
