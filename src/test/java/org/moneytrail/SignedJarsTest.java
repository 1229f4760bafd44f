package org.moneytrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The JVM proves a signed jar's signature whenever something in it is opened, and keeps none of its classes for the next start. */
class SignedJarsTest {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern REMOVED =
            Pattern.compile("quarkus\\.class-loading\\.removed-resources\\.\"[^:]+:([^\"]+)\"");

    @Test
    void noneIsPackagedWithItsSignature() throws IOException {
        Map<String, List<String>> signed = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                try (JarFile jar = new JarFile(entry, false)) {
                    List<String> signatures = signatures(jar);
                    if (!signatures.isEmpty()) {
                        signed.put(artifact(Path.of(entry)), signatures);
                    }
                }
            }
        }

        assertThat(removed()).isEqualTo(signed).isNotEmpty();
    }

    private static List<String> signatures(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(SIGNATURE.asMatchPredicate())
                .sorted()
                .toList();
    }

    /** A local repository has them as artifact/version/artifact-version.jar. */
    private static String artifact(Path jar) {
        return jar.getParent().getParent().getFileName().toString();
    }

    private static Map<String, List<String>> removed() throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(PROPERTIES)) {
            properties.load(text);
        }
        Map<String, List<String>> removed = new TreeMap<>();
        properties.forEach(
                (key, value) ->
                        REMOVED.matcher(key.toString())
                                .results()
                                .forEach(
                                        found ->
                                                removed.put(
                                                        found.group(1),
                                                        Arrays.stream(value.toString().split(","))
                                                                .sorted()
                                                                .toList())));
        return removed;
    }
}
