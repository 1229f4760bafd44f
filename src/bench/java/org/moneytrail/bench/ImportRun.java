package org.moneytrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Rows a second that an import writes into an empty embedded graph, and beside it what a bare UNWIND of nodes with two relationships each
 * does in the same engine on the same machine.
 */
public final class ImportRun {

    private static final Pattern WRITTEN = Pattern.compile("writing[^\\n\\r]* ([0-9,]+) a second");

    private static final int BATCH = 5_000;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 60;

    private static final String BARE =
            """
            UNWIND $rows AS row
            MATCH (source:BareSource {id: row.source})
            MATCH (party:BareParty {id: row.party})
            CREATE (fact:BareFact {id: row.id, slug: row.slug})
            CREATE (fact)-[:STATED_BY {id: row.id, amount: row.amount, currency: 'CNY', on: '2024-05-01', note: row.note}]->(source)
            CREATE (fact)-[:MADE_BY]->(party)
            """;

    private ImportRun() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        LargeGraph.generate(settings);
        double bare = bare(settings);
        Path graph = emptied(settings.folder().resolve("import-graph"));
        Path log = settings.folder().resolve("import.log");
        long began = System.nanoTime();
        Server.command(settings, log, "import", settings.data().toString(), "--graph=" + graph);
        double seconds = (System.nanoTime() - began) / 1e9;
        double written = written(log);
        System.out.printf(
                "%n| rows a second written | bare UNWIND, nodes a second | ratio | whole import, s |%n"
                        + "|---|---|---|---|%n| %,.0f | %,.0f | %.2f | %.0f |%n%n%s%n",
                written, bare, written / bare, seconds, Machine.words(settings));
        emptied(graph);
    }

    /** On average over the whole import, compiling included. */
    private static double written(Path log) throws IOException {
        return WRITTEN.matcher(Files.readString(log))
                .results()
                .map(found -> found.group(1).replace(",", ""))
                .mapToDouble(Double::parseDouble)
                .reduce((before, last) -> last)
                .orElseThrow(() -> new IOException("no rate in " + log));
    }

    private static double bare(Settings settings) throws Exception {
        Path graph = emptied(settings.folder().resolve("bare-graph"));
        try (Server server =
                        Server.start(
                                settings,
                                Map.of(
                                        "MONEYTRAIL_GRAPH_DIRECTORY",
                                        graph.toString(),
                                        "MONEYTRAIL_GRAPH_TRANSACTION_MEMORY",
                                        "1G"));
                Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + settings.boltPort());
                Session session = driver.session()) {
            System.out.printf("ready after %.1f s%n", server.startTime().toMillis() / 1000.0);
            session.run(
                            "UNWIND range(0, 9999) AS n CREATE (:BareSource {id: 'Source:' + n}) CREATE (:BareParty {id: 'Party:' + n})")
                    .consume();
            session.run("CREATE CONSTRAINT FOR (n:BareSource) REQUIRE n.id IS UNIQUE").consume();
            session.run("CREATE CONSTRAINT FOR (n:BareParty) REQUIRE n.id IS UNIQUE").consume();
            session.run("CALL db.awaitIndexes()").consume();
            write(session, 0, WARM_UP);
            long began = System.nanoTime();
            write(session, WARM_UP, WARM_UP + MEASURED);
            return MEASURED * BATCH / ((System.nanoTime() - began) / 1e9);
        } finally {
            emptied(graph);
        }
    }

    private static void write(Session session, int from, int to) {
        for (int batch = from; batch < to; batch++) {
            session.run(BARE, Map.of("rows", rows(batch * BATCH))).consume();
        }
    }

    private static List<Map<String, Object>> rows(int first) {
        return IntStream.range(first, first + BATCH)
                .mapToObj(
                        n ->
                                Map.<String, Object>of(
                                        "id", "Participation:bare-" + n,
                                        "slug", "bare-" + n,
                                        "source", "Source:" + n * 31L % 10_000,
                                        "party", "Party:" + n * 17L % 10_000,
                                        "amount", Integer.toString(n),
                                        "note", "as told on page " + n))
                .toList();
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return folder;
    }
}
