package org.moneytrail.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A statement as its file has it: its name, its text and the examples of its parameters. */
public record CypherFile(String name, String text) {
    private static final Path ROOT = Path.of("cypher", "queries");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^// :param (\\w+) => (.+)$");

    public static List<CypherFile> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).sorted().map(CypherFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CypherFile of(Path file) {
        try {
            String path = ROOT.relativize(file).toString().replace('\\', '/');
            return new CypherFile(path.replaceFirst("\\.cypher$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String folder() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The examples are Cypher too, so the database itself says what they are worth. */
    public Map<String, Object> parameters(TestGraph graph) {
        return PARAMETER
                .matcher(text)
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> value(match, graph)));
    }

    private static Object value(MatchResult match, TestGraph graph) {
        return graph.run("RETURN " + match.group(2) + " AS value", Map.of())
                .get(0)
                .get("value")
                .asObject();
    }

    @Override
    public String toString() {
        return name;
    }
}
