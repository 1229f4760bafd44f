package org.moneytrail.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One file of cypher/migrations: {@code V001__ids_and_lookups.cypher} is version 001. */
record Migration(String version, String name, String checksum, List<String> statements) {
    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

    /** By name, because looking for files on the class path opens every jar and takes seconds. */
    static final List<String> FILES =
            List.of(
                    "V001__ids_and_lookups",
                    "V002__facts_of_funds_and_markets",
                    "V003__search",
                    "V005__curation",
                    "V006__facts_by_one_id");

    static List<Migration> all() {
        return FILES.stream().map(file -> of(file, text(file))).toList();
    }

    static Migration of(String file, String text) {
        String unix = text.replace("\r\n", "\n");
        String code =
                unix.lines()
                        .filter(line -> !line.startsWith("//"))
                        .collect(Collectors.joining("\n"));
        List<String> statements =
                Arrays.stream(code.split(";\\s*(\n|$)"))
                        .map(String::strip)
                        .filter(statement -> !statement.isEmpty())
                        .toList();
        int bar = file.indexOf("__");
        return new Migration(
                file.substring(1, bar), file.substring(bar + 2), Sha256.hex(unix), statements);
    }

    /** Every statement runs in the one transaction of its migration, so none is left half applied. */
    List<GraphWrite> writes() {
        return IntStream.range(0, statements.size())
                .mapToObj(
                        i ->
                                new CypherQuery(
                                        "migration " + version + ", statement " + (i + 1),
                                        statements.get(i)))
                .map(query -> new GraphWrite(query, Map.of()))
                .toList();
    }

    /** Names of the constraints that it makes. */
    List<String> constraints() {
        return statements.stream()
                .map(CONSTRAINT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String file) {
        String resource = "migrations/" + file + ".cypher";
        try (InputStream in = Migration.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No migration at " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
