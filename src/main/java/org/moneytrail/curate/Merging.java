package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.dataset.Hiding;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;

/** Makes two organizations one: the duplicate hides, and whatever told of it tells of the survivor. */
@ApplicationScoped
class Merging {

    private static final CypherQuery MERGE = CypherQuery.of("curate/merge-organizations");

    private final MergeRepository merges;
    private final CurationRepository graph;
    private final EntityRepository entities;

    Merging(MergeRepository merges, CurationRepository graph, EntityRepository entities) {
        this.merges = merges;
        this.graph = graph;
        this.entities = entities;
    }

    /** @throws Conflict where the two cannot be one, with the reason */
    Uni<Change> of(String by, String duplicate, String into) {
        String from = organization("input.duplicate", duplicate);
        String to = organization("input.into", into);
        if (from.equals(to)) {
            throw InvalidArgument.at("input.into", "an organization is not merged into itself");
        }
        return merges.candidates(from, to)
                .call(found -> known(from, found))
                .call(found -> known(to, found))
                .invoke(found -> found.forEach(one -> requireMergeable(one, to)))
                .flatMap(found -> graph.told(List.of(from, to)))
                .map(told -> new Change(to, null, from, writes(by, from, to, told)));
    }

    static String organization(String path, String id) {
        GlobalId asked = GlobalId.parse(id);
        if (!asked.mayBe("Organization") && !asked.mayBe("Startup")) {
            throw InvalidArgument.at(path, "'" + id + "' is no organization");
        }
        return "Organization:" + asked.slug();
    }

    Uni<Void> known(String id, List<MergeRepository.Candidate> found) {
        if (found.stream().anyMatch(one -> one.id().equals(id))) {
            return Uni.createFrom().voidItem();
        }
        return entities.suggestions("Organization", GlobalId.parse(id).slug())
                .map(
                        names -> {
                            throw new NotFound("There is no '" + id + "'", names);
                        });
    }

    private static void requireMergeable(MergeRepository.Candidate one, String into) {
        if (one.mergedInto() != null) {
            throw new Conflict(
                    one.id()
                            + " was merged into "
                            + one.mergedInto()
                            + (one.id().equals(into) ? ": name that one" : " already"));
        }
        if (one.standsForOthers()) {
            throw new Conflict(
                    one.id()
                            + " stands for several organizations: a sum is not the same as one of them");
        }
        if (!one.between().isEmpty()) {
            throw new Conflict(
                    "By "
                            + String.join(", ", one.between())
                            + " one of the two gave to, held, bought or led the other, so they are two; retract what is wrong first");
        }
    }

    private static List<GraphWrite> writes(
            String by, String from, String to, Map<String, List<Map<String, Object>>> told) {
        List<GraphWrite> writes = new ArrayList<>();
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        writes.add(
                new GraphWrite(
                        MERGE,
                        Map.of(
                                "duplicate", from,
                                "into", to,
                                "merge", Map.of("mergedOn", now, "mergedBy", by))));
        writes.addAll(Hiding.MERGED);
        writes.add(Tellings.of(to, told).and(from, told).reading());
        writes.add(Hiding.ROLES);
        return writes;
    }
}
