package org.moneytrail.backing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.KeyedQuery;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.http.Batches;
import org.moneytrail.level.Keyed;
import org.moneytrail.level.PageRepository;

/** Who took part in whose rounds, for all parents of a level in one statement. */
@ApplicationScoped
class BackingRepository {

    private static final CypherQuery INVESTORS = CypherQuery.of("backing/investors-of-startups");
    private static final CypherQuery STARTUPS = CypherQuery.of("backing/startups-of-parties");
    private static final KeyedQuery STARTUP_COUNTS =
            new KeyedQuery(CypherQuery.of("backing/counts-of-startups"), "ids", "near");
    private static final KeyedQuery PARTY_COUNTS =
            new KeyedQuery(CypherQuery.of("backing/counts-of-parties"), "ids", "near");

    /** @param others the investors of a startup, or the startups of an investor */
    record Counts(int rounds, int others) {

        static Counts of(GraphRow row) {
            return new Counts(row.number("rounds"), row.number("others"));
        }
    }

    private final KeptRows graph;
    private final PageRepository pages;

    BackingRepository(KeptRows graph, PageRepository pages) {
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

    private Uni<Counts> counts(KeyedQuery query, String parent) {
        return Batches.<String, Counts>load(
                        query.query().name(),
                        parent,
                        ids ->
                                graph.list(query, ids, Map.of(), Counts::of)
                                        .map(
                                                counts ->
                                                        counts.entrySet().stream()
                                                                .collect(
                                                                        Collectors.toMap(
                                                                                Map.Entry::getKey,
                                                                                of ->
                                                                                        of.getValue()
                                                                                                .get(
                                                                                                        0)))))
                .map(found -> Optional.ofNullable(found).orElse(new Counts(0, 0)));
    }

    private static Backing backing(GraphRow item) {
        return new Backing(item.text("id"), item.texts("rounds"));
    }
}
