package org.moneytrail.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that the tables of cypher/README.md allow: what is not documented there does not exist. */
public final class ModelTable {
    private static final Path README = Path.of("cypher", "README.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private ModelTable() {}

    /** Makes every documented name known to the database, so that it warns of any other, data or no data. */
    public static void teach(TestGraph graph) {
        column("Labels", 1)
                .forEach(name -> graph.run("CALL db.createLabel($name)", Map.of("name", name)));
        column("Relationships", 1)
                .forEach(
                        name ->
                                graph.run(
                                        "CALL db.createRelationshipType($name)",
                                        Map.of("name", name)));
        var properties = new TreeSet<String>();
        column("Labels", 3).forEach(properties::add);
        column("Statements", 2).forEach(properties::add);
        properties.forEach(
                name -> graph.run("CALL db.createProperty($name)", Map.of("name", name)));
    }

    public static Stream<String> column(String section, int column) {
        return section(section).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .skip(1)
                .flatMap(line -> NAME.matcher(line.split("\\|")[column]).results())
                .map(match -> match.group(1));
    }

    private static List<String> section(String title) {
        try {
            return Files.readAllLines(README).stream()
                    .dropWhile(line -> !line.equals("## " + title))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
