package org.moneytrail.snapshot;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.DataVersions;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.snapshot.Changes.Part;
import org.neo4j.driver.Record;

/** Reads the graph for snapshots: organizations some at a time with all that happened to them, other things kind by kind. */
@ApplicationScoped
public class SnapshotRepository {

    private static final CypherQuery SLUGS = CypherQuery.of("snapshot/organization-slugs");
    private static final CypherQuery ORGANIZATIONS = CypherQuery.of("snapshot/organizations");
    private static final CypherQuery FUNDS = CypherQuery.of("snapshot/funds");
    private static final CypherQuery PEOPLE = CypherQuery.of("snapshot/people");
    private static final CypherQuery STOCKS = CypherQuery.of("snapshot/stocks");
    private static final CypherQuery SOURCES = CypherQuery.of("snapshot/sources");
    private static final CypherQuery ROUNDS = CypherQuery.of("snapshot/rounds");
    private static final CypherQuery PARTS = CypherQuery.of("snapshot/parts-of-rounds");
    private static final CypherQuery ABOUT = CypherQuery.of("snapshot/facts-about");
    private static final CypherQuery CONCERNED = CypherQuery.of("snapshot/whom-it-concerns");
    private static final CypherQuery CHANGES = CypherQuery.of("snapshot/changes");

    /** More rows of one kind than fit into memory: nothing is cut off in silence. */
    private static final int LIMIT = 10_000_000;

    /** As many organizations as bring some ten thousand rows. */
    private static final int SLICE = 1_000;

    private static final int AT_ONCE = 2;

    private final GraphReader graph;
    private final DataVersions versions;
    private final SectorRepository sectors;
    private final FactRepository facts;
    private final FxRepository rates;

    SnapshotRepository(
            GraphReader graph,
            DataVersions versions,
            SectorRepository sectors,
            FactRepository facts,
            FxRepository rates) {
        this.graph = graph;
        this.versions = versions;
        this.sectors = sectors;
        this.facts = facts;
        this.rates = rates;
    }

    /** The version that answers have to be of. */
    Uni<DataVersion> current() {
        return versions.current();
    }

    /** The version that the graph holds at this moment. */
    Uni<DataVersion> version() {
        return versions.fresh();
    }

    /** Everything that the graph holds now, which is of one version only if nobody wrote meanwhile. */
    Uni<GatheredRows> gather() {
        RowPacking words = new RowPacking(GatheredRows.DICTIONARY);
        return slugs().flatMap(
                        slugs ->
                                things(slugs, new PackedThings.Packing(words))
                                        .flatMap(things -> gather(words, things, slugs)));
    }

    private Uni<GatheredRows> gather(RowPacking words, PackedThings things, List<String> slugs) {
        Shelf shelf = things.shelf(words);
        return told(slugs, rows -> rows.packed(shelf))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(told -> GatheredRows.of(words, things, told));
    }

    /** The snapshot of that version, of which the rows are. */
    Uni<Snapshot> snapshot(long version, GatheredRows rows) {
        return Uni.combine()
                .all()
                .unis(sectors.anew(), rates.anew())
                .withUni(
                        (tree, fx) ->
                                Uni.createFrom()
                                        .item(() -> rows.snapshot(version, tree, fx))
                                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private Uni<List<String>> slugs() {
        return graph.list(SLUGS, Map.of("limit", LIMIT), row -> row.get("slug").asString());
    }

    private Uni<PackedThings> things(List<String> slugs, PackedThings.Packing packing) {
        return Uni.combine()
                .all()
                .unis(
                        rows(ORGANIZATIONS, slugs),
                        rows(FUNDS, null),
                        rows(PEOPLE, null),
                        rows(STOCKS, null),
                        rows(SOURCES, null),
                        facts.beyondRounds(LIMIT))
                .usingConcurrencyOf(AT_ONCE)
                .with(packing::packed);
    }

    Uni<Part> organizations(Collection<String> slugs) {
        return part(ORGANIZATIONS, slugs);
    }

    Uni<Part> funds(Collection<String> slugs) {
        return part(FUNDS, slugs);
    }

    Uni<Part> people(Collection<String> slugs) {
        return part(PEOPLE, slugs);
    }

    Uni<Part> stocks(Collection<String> slugs) {
        return part(STOCKS, slugs);
    }

    Uni<Part> sources(Collection<String> slugs) {
        return part(SOURCES, slugs);
    }

    private Uni<Part> part(CypherQuery query, Collection<String> slugs) {
        return rows(query, slugs).map(rows -> Part.of(slugs, rows));
    }

    /** @param slugs null for all */
    private Uni<List<GraphRow>> rows(CypherQuery query, @Nullable Collection<String> slugs) {
        return slugs == null
                ? list(query, null, SnapshotRepository::row)
                : inSlices(slugs, slice -> list(query, slice, SnapshotRepository::row));
    }

    private static GraphRow row(Record row) {
        return new GraphRow(row.asMap());
    }

    private <T> Uni<List<T>> list(
            CypherQuery query, @Nullable Collection<String> slugs, Function<Record, T> mapper) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("slugs", slugs == null ? null : List.copyOf(slugs));
        parameters.put("limit", LIMIT);
        return graph.list(query, parameters, mapper);
    }

    /** What is told of the organizations. */
    Uni<Part> told(Collection<String> slugs) {
        return told(slugs, DossierRows::row).map(told -> new Part(Set.copyOf(slugs), told));
    }

    /** @param kept what is made of the rows, slice by slice: all of them at once are large */
    private <T> Uni<Map<String, T>> told(Collection<String> slugs, Function<DossierRows, T> kept) {
        return inSlices(
                        slugs,
                        slice ->
                                Uni.combine()
                                        .all()
                                        .unis(
                                                list(ROUNDS, slice, ToldRow::of),
                                                list(PARTS, slice, ToldRow::of),
                                                list(ABOUT, slice, SnapshotRepository::row))
                                        .usingConcurrencyOf(1)
                                        .with(DossierRows.Told::new)
                                        .emitOn(Infrastructure.getDefaultWorkerPool())
                                        .map(rows -> entries(DossierRows.of(rows), kept)))
                .map(SnapshotRepository::together);
    }

    private static <T> List<Map.Entry<String, T>> entries(
            Map<String, DossierRows> rows, Function<DossierRows, T> kept) {
        return rows.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), kept.apply(entry.getValue())))
                .toList();
    }

    private static <T> Map<String, T> together(List<Map.Entry<String, T>> entries) {
        Map<String, T> all = new HashMap<>();
        entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static <T> Uni<List<T>> inSlices(
            Collection<String> slugs, Function<List<String>, Uni<List<T>>> read) {
        List<String> all = List.copyOf(slugs);
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SLICE) {
            slices.add(all.subList(from, Math.min(from + SLICE, all.size())));
        }
        return Multi.createFrom()
                .iterable(slices)
                .onItem()
                .transformToUni(read::apply)
                .merge(AT_ONCE)
                .onItem()
                .<T>transformToIterable(rows -> rows)
                .collect()
                .asList();
    }

    /** Those of the facts that are still told. */
    Uni<Part> facts(Collection<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Part.NONE)
                : facts.rows(ids)
                        .map(
                                rows ->
                                        Part.of(
                                                ids,
                                                rows,
                                                row -> row.text("label") + ":" + row.text("slug")));
    }

    /** Slugs of the organizations to which these facts happened. */
    Uni<Set<String>> concerned(Collection<String> facts) {
        return facts.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : graph.list(
                                CONCERNED,
                                Map.of("ids", List.copyOf(facts)),
                                row -> row.get("slug").asString())
                        .map(HashSet::new);
    }

    /** What every write through the API since a version was about, the oldest first. */
    Uni<List<Written>> written(long after, int most) {
        return graph.list(
                CHANGES,
                Map.of("after", after, "limit", most + 1),
                row ->
                        new Written(
                                row.get("version").asLong(),
                                row.get("follows").asString(""),
                                row.get("about").asString(),
                                row.get("other").asString(null)));
    }

    /**
     * One write.
     *
     * @param follows the stamp of the version that it was written upon; empty where nobody noted it
     * @param about the id of the thing or the fact
     * @param other of a merge, the other organization
     */
    record Written(long version, String follows, String about, @Nullable String other) {}
}
