package org.moneytrail.backing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.http.Batches;
import org.moneytrail.level.Keyed;
import org.moneytrail.level.PageRepository;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Who took part in whose rounds, for all parents of a level in one statement. */
@ApplicationScoped
class BackingRepository {

    private static final CypherQuery INVESTORS = CypherQuery.of("backing/investors-of-startups");
    private static final CypherQuery STARTUPS = CypherQuery.of("backing/startups-of-parties");
    private static final CypherQuery STARTUP_COUNTS = CypherQuery.of("backing/counts-of-startups");
    private static final CypherQuery PARTY_COUNTS = CypherQuery.of("backing/counts-of-parties");

    /** @param others the investors of a startup, or the startups of an investor */
    record Counts(int rounds, int others) {

        static Map.Entry<String, Counts> of(Record row) {
            return Map.entry(
                    row.get("near").asString(),
                    new Counts(row.get("rounds").asInt(), row.get("others").asInt()));
        }
    }

    private final GraphReader graph;
    private final PageRepository pages;

    BackingRepository(GraphReader graph, PageRepository pages) {
        this.graph = graph;
        this.pages = pages;
    }

    Uni<Page<Keyed<Backing>>> investorsOf(String startup, PageRequest request) {
        return pages.load(INVESTORS, startup, request, BackingRepository::backing);
    }

    Uni<Page<Keyed<Backing>>> startupsOf(String party, PageRequest request) {
        return pages.load(STARTUPS, party, request, BackingRepository::backing);
    }

    Uni<Counts> countsOfStartup(String slug) {
        return counts(STARTUP_COUNTS, slug);
    }

    Uni<Counts> countsOfParty(String id) {
        return counts(PARTY_COUNTS, id);
    }

    private Uni<Counts> counts(CypherQuery query, String parent) {
        return Batches.<String, Counts>load(
                        query.name(),
                        parent,
                        ids ->
                                graph.list(query, Map.of("ids", List.copyOf(ids)), Counts::of)
                                        .map(
                                                rows ->
                                                        rows.stream()
                                                                .collect(
                                                                        Collectors.toMap(
                                                                                Map.Entry::getKey,
                                                                                Map.Entry
                                                                                        ::getValue))))
                .map(found -> Optional.ofNullable(found).orElse(new Counts(0, 0)));
    }

    private static Backing backing(Value item) {
        return new Backing(
                item.get("id").asString(), item.get("rounds").asList(slug -> slug.asString()));
    }
}
