package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.neo4j.driver.Value;

/** What of the graph a deal list is compared with. */
final class DealRepository {

    private static final int PAGE = 5000;
    private static final CypherQuery NAMES = CypherQuery.of("dataset/list-names");
    private static final CypherQuery ROUNDS = CypherQuery.of("dataset/list-told-rounds");
    private static final CypherQuery SOURCES = CypherQuery.of("dataset/list-known-sources");

    private final GraphReader reader;

    DealRepository(GraphReader reader) {
        this.reader = reader;
    }

    NameBook names() {
        NameBook book = new NameBook();
        String after = "";
        List<String> page;
        do {
            page =
                    reader.list(
                                    NAMES,
                                    Map.of("after", after, "limit", PAGE),
                                    row -> {
                                        String slug = row.get("slug").asString();
                                        List<String> names =
                                                new ArrayList<>(
                                                        row.get("names")
                                                                .asList(
                                                                        value ->
                                                                                value.asString(
                                                                                        "")));
                                        book.add(slug, names);
                                        return slug;
                                    })
                            .await()
                            .indefinitely();
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (!page.isEmpty());
        return book;
    }

    /** A telling of a round: its row, the round that it tells of, the name and the day. */
    record KnownRound(String company, String round, String row, String name, String on) {}

    List<KnownRound> rounds(Collection<String> companies) {
        List<String> ids = companies.stream().map(Kind.ORGANIZATION::idOf).toList();
        return reader.list(
                        ROUNDS,
                        Map.of("ids", ids),
                        row ->
                                new KnownRound(
                                        row.get("company")
                                                .asString()
                                                .substring("Organization:".length()),
                                        row.get("round").asString(),
                                        row.get("row").asString(),
                                        row.get("name").asString(""),
                                        row.get("on").asString("")))
                .await()
                .indefinitely();
    }

    /** The slug of each source that is known by its id or its address. */
    Map<String, String> sources(Collection<String> words) {
        Map<String, String> known = new HashMap<>();
        reader.list(
                        SOURCES,
                        Map.of("words", List.copyOf(words)),
                        row -> Map.entry(row.get("word").asString(), text(row.get("slug"))))
                .await()
                .indefinitely()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private static String text(Value value) {
        return Objects.requireNonNullElse(value.asString(null), "");
    }
}
