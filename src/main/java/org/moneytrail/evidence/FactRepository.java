package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.moneytrail.fact.Fact;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;
import org.neo4j.driver.Record;

/** Facts with all their tellings: rounds whole, everything else one by one. */
@ApplicationScoped
public class FactRepository {

    private static final CypherQuery ROUNDS = CypherQuery.of("evidence/rounds");
    private static final KeyedQuery ROUNDS_BY_SLUG = new KeyedQuery(ROUNDS, "slugs", "slug");
    private static final KeyedQuery ROUNDS_BY_STARTUP =
            new KeyedQuery(ROUNDS, "startups", "startup");
    private static final KeyedQuery BY_ID =
            new KeyedQuery(CypherQuery.of("evidence/facts-by-id"), "ids", "id");
    private static final KeyedQuery ABOUT =
            new KeyedQuery(CypherQuery.of("evidence/facts-about"), "ids", "near");
    private static final CypherQuery OF_KIND = CypherQuery.of("evidence/facts-of-kind");
    private static final CypherQuery BEYOND_ROUNDS = CypherQuery.of("evidence/facts-beyond-rounds");

    /** More than there can be: nothing is left out in silence. */
    private static final int MOST = 10_000_000;

    private static final Set<String> NUMEROUS = Set.of("Commitment", "Quote");

    private final GraphReader graph;
    private final KeptRows kept;

    FactRepository(GraphReader graph, KeptRows kept) {
        this.graph = graph;
        this.kept = kept;
    }

    /** Those of the slugs that exist, by slug. */
    public Uni<List<RoundRecord>> rounds(Collection<String> slugs) {
        return kept.list(ROUNDS_BY_SLUG, slugs, Map.of("startups", List.of()), RoundRecord::of)
                .map(FactRepository::rounds);
    }

    /** All rounds that the organizations raised, by slug. */
    public Uni<List<RoundRecord>> roundsOf(Collection<String> startups) {
        return roundsByStartup(startups).map(FactRepository::rounds);
    }

    /** All rounds that the organizations raised, by the slug of each. */
    Uni<Map<String, List<RoundRecord>>> roundsByStartup(Collection<String> startups) {
        return kept.list(ROUNDS_BY_STARTUP, startups, Map.of("slugs", List.of()), RoundRecord::of);
    }

    private static List<RoundRecord> rounds(Map<String, List<RoundRecord>> found) {
        return found.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(record -> record.round().slug()))
                .toList();
    }

    /** A fact about two of the entities is there once. */
    private static List<FactRecord> distinct(Map<String, List<FactRecord>> found) {
        Map<String, FactRecord> distinct = new TreeMap<>();
        found.values().stream()
                .flatMap(List::stream)
                .forEach(record -> distinct.put(record.label() + " " + record.slug(), record));
        return List.copyOf(distinct.values());
    }

    private static GraphRow row(Record row) {
        return new GraphRow(row.asMap());
    }

    /** Of what is numerous, and shown as what its id brings, only what the rules look at. */
    private static FactRecord light(FactRecord fact) {
        return NUMEROUS.contains(fact.label()) ? fact.forRules() : fact;
    }

    private static List<Fact<?>> facts(List<FactRecord> rows) {
        return rows.stream().<Fact<?>>flatMap(row -> row.fact().stream()).toList();
    }

    Uni<List<FactRecord>> list(Collection<String> ids) {
        return kept.list(BY_ID, ids, Map.of(), FactRecord::of).map(FactRepository::distinct);
    }

    /** Those of the ids that exist now, whatever is kept, other than rounds and their parts. */
    public Uni<List<GraphRow>> rows(Collection<String> ids) {
        return graph.list(BY_ID.query(), Map.of("ids", List.copyOf(ids)), FactRepository::row);
    }

    /** The facts of such rows. */
    public static List<Fact<?>> facts(Collection<GraphRow> rows) {
        return forRules(rows.stream().map(FactRecord::of));
    }

    /** The same, for the rules. */
    public Uni<List<Fact<?>>> factsAbout(Collection<String> ids, List<String> relationships) {
        return about(ids, relationships).map(found -> facts(distinct(found)));
    }

    /** All facts of a kind of which there are few, by slug, for the rules. */
    public <F extends Fact<?>> Uni<List<F>> all(Class<F> kind) {
        Map<String, Object> parameters = Map.of("kind", kind.getSimpleName(), "limit", MOST);
        return kept.whole(
                OF_KIND,
                parameters,
                rows ->
                        facts(rows.stream().map(FactRecord::of).toList()).stream()
                                .map(kind::cast)
                                .toList());
    }

    /**
     * All facts that happened to no organization in particular, as rows of which each statement has its source's slug.
     *
     * @param limit more than there can be
     */
    public Uni<List<GraphRow>> beyondRounds(int limit) {
        return graph.list(BEYOND_ROUNDS, Map.of("limit", limit), FactRepository::row);
    }

    /** Facts other than rounds out of their records. */
    public static List<Fact<?>> forRules(Stream<FactRecord> records) {
        return facts(records.map(FactRepository::light).toList());
    }

    /** Facts other than rounds that point at the entities by one of the relationships, by the id of the entity. */
    Uni<Map<String, List<FactRecord>>> about(Collection<String> ids, List<String> relationships) {
        return kept.list(ABOUT, ids, Map.of("relationships", relationships), FactRecord::of);
    }
}
