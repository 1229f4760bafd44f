package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.moneytrail.fact.Fields;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.search.SearchIndex;

/**
 * How every write happens: worked out from one version of the data, written only if they are still at it, in one transaction with its
 * entry of the audit trail. Whoever comes second looks again.
 */
@ApplicationScoped
class Curation {

    private static final int ATTEMPTS = 20;
    private static final CypherQuery ENTRY = CypherQuery.of("curate/write-entry");

    private final CurationRepository graph;
    private final FactEvents events;
    private final SearchIndex search;

    Curation(CurationRepository graph, FactEvents events, SearchIndex search) {
        this.search = search;
        this.graph = graph;
        this.events = events;
    }

    /** @param prepare works out what to write; called again where others wrote meanwhile */
    Uni<Done<String>> write(Request request, Supplier<Uni<Change>> prepare) {
        return attempt(request, prepare, 1);
    }

    private Uni<Done<String>> attempt(Request request, Supplier<Uni<Change>> prepare, int count) {
        return graph.standing(request.key())
                .flatMap(
                        now -> {
                            if (now.earlier().isPresent()) {
                                return Uni.createFrom()
                                        .item(() -> again(request, now.earlier().get()));
                            }
                            requireVersion(request, now.version());
                            return prepare.get()
                                    .flatMap(
                                            change ->
                                                    write(
                                                            request,
                                                            prepare,
                                                            change,
                                                            now.version(),
                                                            count));
                        });
    }

    private Uni<Done<String>> write(
            Request request, Supplier<Uni<Change>> prepare, Change change, int version, int count) {
        if (change.writes().isEmpty()) {
            return Uni.createFrom().item(done(request, change.about(), version));
        }
        List<GraphWrite> writes = new ArrayList<>(change.writes());
        writes.add(new GraphWrite(ENTRY, Map.of("entry", entry(request, change, version + 1))));
        return graph.writeAt(version, writes)
                .flatMap(
                        written -> {
                            if (written) {
                                events.tell(request.operation(), change, version + 1);
                                return search.refresh(change.ids())
                                        .map(any -> done(request, change.about(), version + 1));
                            }
                            return later(request, prepare, count);
                        });
    }

    private Uni<Done<String>> later(Request request, Supplier<Uni<Change>> prepare, int count) {
        if (count == ATTEMPTS) {
            throw new Conflict("Others are writing all the time; nothing was written: try again");
        }
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(5L * count))
                .flatMap(waited -> attempt(request, prepare, count + 1));
    }

    private static void requireVersion(Request request, int version) {
        Integer expected = request.expectedDataVersion();
        if (expected != null && expected != version) {
            throw new Conflict(
                    "The data are at version "
                            + version
                            + ", not at "
                            + expected
                            + ": somebody wrote since you looked; nothing was written");
        }
    }

    /** The same request again gets the same answer; another one under its name is a mistake. */
    private static Done<String> again(Request request, Fields entry) {
        boolean same =
                request.operation().equals(entry.text("operation"))
                        && request.input().equals(entry.text("input"));
        if (!same) {
            throw new Conflict(
                    "The clientMutationId '"
                            + request.clientMutationId()
                            + "' names another request of yours, of "
                            + entry.text("at")
                            + "; nothing was written");
        }
        return done(
                request,
                entry.textOr("about", ""),
                Integer.parseInt(entry.textOr("dataVersion", "0")));
    }

    private static Done<String> done(Request request, String about, int version) {
        return new Done<>(about, version, request.clientMutationId());
    }

    private static Map<String, Object> entry(Request request, Change change, int version) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("id", "AuditEntry:" + version);
        entry.put("dataVersion", version);
        entry.put("request", request.key());
        entry.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        entry.put("by", request.by());
        entry.put("operation", request.operation());
        entry.put("about", change.about());
        entry.put("other", change.other());
        entry.put("statement", change.statement());
        entry.put("input", request.input());
        entry.put("why", request.why());
        entry.put("clientMutationId", request.clientMutationId());
        entry.values().removeIf(java.util.Objects::isNull);
        return entry;
    }
}
