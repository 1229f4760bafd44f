package org.moneytrail.snapshot;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.DataVersions;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.money.FxTable;
import org.moneytrail.snapshot.PackedDossier.Shelf;
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

    /** Words, parties and sources that recur, in bytes. */
    private static final long DICTIONARY = 64 << 20;

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

    /** What the graph holds now, which is of that version only if no other was written meanwhile. */
    Uni<Snapshot> read(long version) {
        return slugs().flatMap(
                        slugs ->
                                Uni.combine()
                                        .all()
                                        .unis(things(slugs), sectors.anew(), others())
                                        .usingConcurrencyOf(1)
                                        .with(
                                                (things, tree, others) ->
                                                        whole(version, slugs, things, tree, others))
                                        .flatMap(Function.identity()));
    }

    private Uni<Snapshot> whole(
            long version, List<String> slugs, Things things, Sectors tree, OtherFacts others) {
        RowPacking packing = new RowPacking(DICTIONARY);
        return dossiers(slugs, new Shelf(packing, things.sources()))
                .map(
                        dossiers ->
                                new Snapshot(
                                        version,
                                        things,
                                        tree,
                                        dossiers,
                                        others,
                                        Links.of(things, dossiers, others),
                                        History.none(),
                                        packing));
    }

    private Uni<List<String>> slugs() {
        return graph.list(SLUGS, Map.of("limit", LIMIT), row -> row.get("slug").asString());
    }

    private Uni<Things> things(List<String> slugs) {
        return Uni.combine()
                .all()
                .unis(organizations(slugs), funds(null), people(null), stocks(null), sources(null))
                .usingConcurrencyOf(AT_ONCE)
                .with(Things::new);
    }

    Uni<Map<String, OrganizationRow>> organizations(Collection<String> slugs) {
        return inSlices(slugs, slice -> list(ORGANIZATIONS, slice, OrganizationRow::of))
                .map(rows -> bySlug(rows, OrganizationRow::slug, row -> row));
    }

    /** @param slugs null for all */
    Uni<Map<String, FundProfile>> funds(@Nullable Collection<String> slugs) {
        return list(FUNDS, slugs, SnapshotRepository::fund)
                .map(rows -> bySlug(rows, FundProfile::slug, row -> row));
    }

    Uni<Map<String, PersonRow>> people(@Nullable Collection<String> slugs) {
        return list(PEOPLE, slugs, PersonRow::of)
                .map(rows -> bySlug(rows, PersonRow::slug, row -> row));
    }

    Uni<Map<String, StockRow>> stocks(@Nullable Collection<String> slugs) {
        return list(STOCKS, slugs, StockRow::of)
                .map(rows -> bySlug(rows, StockRow::slug, row -> row));
    }

    Uni<Map<String, Source>> sources(@Nullable Collection<String> slugs) {
        return list(SOURCES, slugs, SnapshotRepository::source)
                .map(rows -> bySlug(rows, Source::slug, row -> row));
    }

    private static GraphRow row(Record row) {
        return new GraphRow(row.asMap());
    }

    private static FundProfile fund(Record row) {
        return FundProfile.of(
                row.get("slug").asString(),
                new Fields(row.get("properties").asMap()),
                row.get("body").asString(null),
                row.get("manager").asString(null));
    }

    private static Source source(Record row) {
        return Source.of(row.get("slug").asString(), new Fields(row.get("properties").asMap()));
    }

    private <T> Uni<List<T>> list(
            CypherQuery query, @Nullable Collection<String> slugs, Function<Record, T> mapper) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("slugs", slugs == null ? null : List.copyOf(slugs));
        parameters.put("limit", LIMIT);
        return graph.list(query, parameters, mapper);
    }

    private static <T, V> Map<String, V> bySlug(
            List<T> rows, Function<T, String> slug, Function<T, V> value) {
        Map<String, V> all = new TreeMap<>();
        rows.forEach(row -> all.put(slug.apply(row), value.apply(row)));
        return all;
    }

    /** A dossier for each of the organizations to which anything happened. */
    Uni<Map<String, Dossier>> dossiers(Collection<String> slugs, Shelf shelf) {
        DossierPacking packing = new DossierPacking(shelf);
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
                                        .with(DossierPacking.Rows::new)
                                        .emitOn(Infrastructure.getDefaultWorkerPool())
                                        .map(rows -> List.copyOf(packing.packed(rows).entrySet())))
                .map(
                        entries -> {
                            Map<String, Dossier> all = new HashMap<>();
                            entries.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
                            return all;
                        });
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

    private Uni<OtherFacts> others() {
        return Uni.combine()
                .all()
                .unis(facts.beyondRounds(LIMIT), rates.anew())
                .with((all, fx) -> others(all, fx));
    }

    static OtherFacts others(Collection<Fact<?>> facts, FxTable fx) {
        return new OtherFacts(
                of(facts, InternalAllocation.class),
                of(facts, Interest.class).stream().filter(it -> it.startup() == null).toList(),
                of(facts, Commitment.class),
                of(facts, Mandate.class),
                of(facts, Quote.class),
                fx);
    }

    private static <F extends Fact<?>> List<F> of(Collection<Fact<?>> facts, Class<F> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Fact::slug))
                .toList();
    }

    /** Those of the facts that are still told. */
    Uni<List<Fact<?>>> facts(Collection<String> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : facts.facts(ids);
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
    Uni<List<Written>> written(long after) {
        return graph.list(
                CHANGES,
                Map.of("after", after, "limit", History.MOST + 1),
                row ->
                        new Written(
                                row.get("version").asLong(),
                                row.get("about").asString(),
                                row.get("other").asString(null)));
    }

    /**
     * One write.
     *
     * @param about the id of the thing or the fact
     * @param other of a merge, the other organization
     */
    record Written(long version, String about, @Nullable String other) {}
}
