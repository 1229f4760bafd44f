package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moneytrail.dataset.Hiding;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.refusal.Conflict;

/** Takes a merge back: everything goes to the one that it named, what was recorded meanwhile too. */
@ApplicationScoped
class Unmerging {

    private static final CypherQuery OUTGOING = CypherQuery.of("curate/give-back-outgoing");
    private static final CypherQuery INCOMING = CypherQuery.of("curate/give-back-incoming");
    private static final CypherQuery END = CypherQuery.of("curate/end-merge");

    private final MergeRepository merges;
    private final CurationRepository graph;

    Unmerging(MergeRepository merges, CurationRepository graph) {
        this.merges = merges;
        this.graph = graph;
    }

    /** @throws Conflict where there is no such merge, or a later one lies over it */
    Uni<Change> of(String duplicate) {
        String id = Merging.organization("input.duplicate", duplicate);
        return merges.merged(id)
                .flatMap(
                        found -> {
                            MergeRepository.Merged merged =
                                    found.orElseThrow(
                                            () -> new Conflict(id + " is not merged into another"));
                            if (merged.hidden()) {
                                throw new Conflict(
                                        id
                                                + " was merged into "
                                                + merged.survivor()
                                                + ", which was merged later: take that back first");
                            }
                            return Uni.combine()
                                    .all()
                                    .unis(
                                            merges.foldedLegs(id),
                                            graph.told(List.of(merged.survivor())))
                                    .with(
                                            (legs, told) ->
                                                    new Change(
                                                            id,
                                                            null,
                                                            merged.survivor(),
                                                            writes(
                                                                    id,
                                                                    legs,
                                                                    Tellings.of(
                                                                            merged.survivor(),
                                                                            told))));
                        });
    }

    private static List<GraphWrite> writes(String id, List<String> legs, Tellings told) {
        List<String> all = new ArrayList<>(legs);
        all.add(id);
        List<GraphWrite> writes = new ArrayList<>();
        writes.add(new GraphWrite(Hiding.REVEAL, Map.of("ids", all)));
        all.forEach(one -> writes.add(new GraphWrite(OUTGOING, Map.of("duplicate", one))));
        writes.add(new GraphWrite(INCOMING, Map.of("duplicate", id)));
        writes.add(new GraphWrite(END, Map.of("ids", all)));
        writes.addAll(Hiding.MERGED);
        writes.add(told.without(id).reading());
        writes.add(told.given(id).reading());
        writes.add(Hiding.ROLES);
        return writes;
    }
}
