package org.moneytrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Licences;

/** What we pass on, and what our tests run on, is under licences that we know; -Dlicences.update=true writes the list anew. */
class LicencesTest {
    private static final Path LIST = Path.of("src/docs/licences.md");
    private static final Map<String, List<String>> FOUND = Licences.ofTheClassPath();

    /** Words of the licences that ask for no more than a notice, or bind only changes to the library itself. */
    private static final List<String> HARMLESS =
            List.of(
                    "apache",
                    "asl",
                    "mit",
                    "bsd",
                    "eclipse",
                    "epl",
                    "edl",
                    "cc0",
                    "public domain",
                    "isc",
                    "lgpl",
                    "lesser general public",
                    "mozilla",
                    "mpl",
                    "bouncy castle",
                    "unicode",
                    "cddl",
                    "universal permissive",
                    "upl",
                    "go license",
                    "w3c",
                    "classpath exception",
                    "gpl2 w/ cpe",
                    "gplv2+ce",
                    "indiana university");

    @Test
    void everyLibraryNamesItsLicence() {
        assertThat(FOUND).hasSizeGreaterThan(100);
        assertThat(FOUND.keySet())
                .filteredOn(it -> FOUND.get(it).isEmpty())
                .as("find out by hand, and say so here")
                .isEmpty();
    }

    @Test
    void onlyTheEmbeddedEngineIsUnderTheGpl() {
        assertThat(FOUND.keySet()).filteredOn(harmless().negate()).allMatch(this::isTheEngine);
    }

    @Test
    void theEngineComesWithItsProfileAlone() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String always = pom.substring(0, pom.indexOf("<profiles>"));
        assertThat(always).doesNotContain("<groupId>org.neo4j</groupId>");
    }

    @Test
    void theListIsComplete() throws IOException {
        if (Boolean.getBoolean("licences.update")) {
            Files.writeString(LIST, list());
        }
        assertThat(LIST).content().as("run with -Dlicences.update=true").isEqualTo(list());
    }

    private static Predicate<String> harmless() {
        return library ->
                FOUND.get(library).stream()
                        .map(licence -> licence.toLowerCase(Locale.ROOT))
                        .anyMatch(licence -> HARMLESS.stream().anyMatch(licence::contains));
    }

    private boolean isTheEngine(String library) {
        return library.startsWith("org.neo4j:") || library.startsWith("org.neo4j.");
    }

    private static String list() {
        return FOUND.entrySet().stream()
                // One for each system, and only one of them on any class path.
                .filter(it -> !it.getKey().contains(":native-"))
                .map(it -> "| %s | %s |".formatted(it.getKey(), String.join("; ", it.getValue())))
                .collect(
                        Collectors.joining(
                                "\n",
                                """
                                # Licences of the libraries

                                Everything on the class path of a default build and of its tests, by the project files of the libraries themselves.
                                A test keeps the list complete, and keeps the GPL to the embedded engine ([NOTICE](../../NOTICE)).
                                `mvn -Psbom package` writes what is shipped, with versions, as a CycloneDX file.

                                | library | licences |
                                |---|---|
                                """,
                                "\n"));
    }
}
