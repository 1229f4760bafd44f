package org.moneytrail.snapshot;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.SectorRepository.Sectors;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.evidence.FxRepository;
import org.moneytrail.fact.Acquisition;
import org.moneytrail.fact.Commitment;
import org.moneytrail.fact.Fact;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.FundProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.Holding;
import org.moneytrail.fact.Interest;
import org.moneytrail.fact.InternalAllocation;
import org.moneytrail.fact.Mandate;
import org.moneytrail.fact.OrganizationProfile;
import org.moneytrail.fact.Quote;
import org.moneytrail.fact.Role;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.money.FxTable;
import org.moneytrail.rule.CapitalFacts;
import org.neo4j.driver.Record;

/** Reads the whole graph: a statement for each kind of thing, a few at a time, put together beside the event loop. */
@ApplicationScoped
public class SnapshotRepository {

    private static final CypherQuery VERSION = CypherQuery.of("snapshot/data-version");
    private static final CypherQuery ORGANIZATIONS = CypherQuery.of("snapshot/organizations");
    private static final CypherQuery FUNDS = CypherQuery.of("snapshot/funds");
    private static final CypherQuery PEOPLE = CypherQuery.of("snapshot/people");
    private static final CypherQuery STOCKS = CypherQuery.of("snapshot/stocks");
    private static final CypherQuery SOURCES = CypherQuery.of("snapshot/sources");
    private static final CypherQuery ROUNDS = CypherQuery.of("snapshot/rounds");
    private static final CypherQuery PARTS = CypherQuery.of("snapshot/parts-of-rounds");

    /** More rows of one kind than fit into memory: nothing is cut off in silence. */
    private static final int LIMIT = 10_000_000;

    private static final int AT_ONCE = 3;

    private final GraphReader graph;
    private final SectorRepository sectors;
    private final FactRepository facts;
    private final FxRepository rates;

    SnapshotRepository(
            GraphReader graph, SectorRepository sectors, FactRepository facts, FxRepository rates) {
        this.graph = graph;
        this.sectors = sectors;
        this.facts = facts;
        this.rates = rates;
    }

    /** The version that the graph holds now. */
    Uni<Long> version() {
        return graph.list(VERSION, Map.of(), row -> row.get("number").asLong())
                .map(rows -> rows.get(0));
    }

    /** What the graph holds now, which is of that version only if no other was written meanwhile. */
    Uni<Snapshot> read(long version) {
        return Uni.combine()
                .all()
                .unis(things(), sectors.all(), happened())
                .usingConcurrencyOf(1)
                .with(
                        (things, tree, happened) ->
                                (Function<Long, Snapshot>) v -> happened.with(v, things, tree))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(put -> put.apply(version));
    }

    private record Named(String slug, FundProfile fund) {

        static Named of(Record row) {
            String slug = row.get("slug").asString();
            return new Named(
                    slug,
                    FundProfile.of(
                            slug,
                            new Fields(row.get("properties").asMap()),
                            row.get("body").asString(null),
                            row.get("manager").asString(null)));
        }
    }

    private Uni<Things> things() {
        return Uni.combine()
                .all()
                .unis(
                        list(ORGANIZATIONS, OrganizationRow::of),
                        list(FUNDS, Named::of),
                        list(PEOPLE, PersonRow::of),
                        list(STOCKS, StockRow::of),
                        list(SOURCES, SnapshotRepository::source))
                .usingConcurrencyOf(AT_ONCE)
                .with(
                        (organizations, funds, people, stocks, sources) ->
                                new Things(
                                        bySlug(organizations, OrganizationRow::slug, row -> row),
                                        bySlug(funds, Named::slug, Named::fund),
                                        bySlug(people, PersonRow::slug, row -> row),
                                        bySlug(stocks, StockRow::slug, row -> row),
                                        bySlug(sources, Source::slug, row -> row)));
    }

    private <T> Uni<List<T>> list(CypherQuery query, Function<Record, T> mapper) {
        return graph.list(query, Map.of("limit", LIMIT), mapper);
    }

    private static Source source(Record row) {
        return Source.of(row.get("slug").asString(), new Fields(row.get("properties").asMap()));
    }

    private static <T, V> Map<String, V> bySlug(
            List<T> rows, Function<T, String> slug, Function<T, V> value) {
        Map<String, V> all = new LinkedHashMap<>();
        rows.forEach(row -> all.put(slug.apply(row), value.apply(row)));
        return java.util.Collections.unmodifiableMap(all);
    }

    /** What happened, not yet put together. */
    private record Happened(
            List<ToldRow> rounds, List<ToldRow> parts, List<Fact<?>> others, FxTable fx) {

        Snapshot with(long version, Things things, Sectors sectors) {
            Map<String, OrganizationProfile> profiles = new LinkedHashMap<>();
            things.organizations().forEach((slug, row) -> profiles.put(slug, row.profile()));
            List<FundingRound> whole =
                    new RoundAssembly(things.sources())
                            .rounds(rounds, parts, slug -> kept(things, slug));
            CapitalFacts facts =
                    new CapitalFacts(
                            whole,
                            of(Acquisition.class),
                            of(InternalAllocation.class),
                            of(Holding.class),
                            of(Role.class),
                            java.util.Collections.unmodifiableMap(profiles),
                            List.copyOf(things.funds().values()),
                            of(Commitment.class),
                            of(Interest.class),
                            fx);
            return new Snapshot(
                    version, things, sectors, facts, of(Mandate.class), of(Quote.class));
        }

        private static String kept(Things things, String slug) {
            OrganizationRow row = things.organizations().get(slug);
            return row == null ? slug : row.slug();
        }

        private <F extends Fact<?>> List<F> of(Class<F> type) {
            return others.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    private Uni<Happened> happened() {
        return Uni.combine()
                .all()
                .unis(
                        list(ROUNDS, ToldRow::of),
                        list(PARTS, ToldRow::of),
                        facts.beyondRounds(LIMIT),
                        rates.table())
                .usingConcurrencyOf(AT_ONCE)
                .with(Happened::new);
    }
}
