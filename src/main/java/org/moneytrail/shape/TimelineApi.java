package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.evidence.EvidenceLookup;

/** What happened when. */
@GraphQLApi
public class TimelineApi {

    private static final int MOST = 5_000;

    private final Starts starts;
    private final ShapeRepository shapes;
    private final EvidenceLookup evidence;

    TimelineApi(Starts starts, ShapeRepository shapes, EvidenceLookup evidence) {
        this.starts = starts;
        this.shapes = shapes;
        this.evidence = evidence;
    }

    @Query("timeline")
    @Description(
            "The facts that are told about an entity, the earliest first: an organization's rounds,"
                    + " parts of others' rounds, budgets, posts; a stock's quotes; what names a sector."
                    + " Parts of its own rounds come with the round.")
    public Uni<@NonNull TimelineConnection> timeline(
            @Name("id")
                    @Id
                    @NonNull
                    @Description("\"Type:slug\" of an entity or a role, or the bare slug.")
                    String id,
            @Name("first")
                    @Description(
                            "How many from the front, at most 200; neither first nor last means 20, both is an error.")
                    @Nullable Integer first,
            @Name("after") @Description("The cursor behind which the page begins.")
                    @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return starts.one("id", id)
                .flatMap(entity -> shapes.factsOf(entity, MOST + 1))
                .flatMap(ids -> entries(ids.stream().limit(MOST).toList(), request, ids.size()));
    }

    private Uni<TimelineConnection> entries(List<String> ids, PageRequest request, int found) {
        return evidence.list(ids)
                .map(
                        facts -> {
                            List<TimelineEntry> all = sorted(ids, facts);
                            return TimelineConnection.of(
                                    all,
                                    Page.of(all, TimelineEntry::key, request),
                                    found > ids.size());
                        });
    }

    private static List<TimelineEntry> sorted(List<String> ids, Map<String, Fact> facts) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(facts.get(id)))
                .flatMap(fact -> TimelineEntries.of(fact, facts).stream())
                .sorted(Comparator.comparing(TimelineEntry::key))
                .toList();
    }
}
