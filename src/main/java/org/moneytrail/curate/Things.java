package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.contract.Node;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.evidence.EvidenceLookup;

/** What was written about, as readers see it. */
@ApplicationScoped
class Things {

    private static final Set<String> ENTITIES =
            Set.of("Organization", "Fund", "Person", "Stock", "Sector", "Source");

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    Things(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    /** Empty where nobody tells of it any more. */
    Uni<Optional<Node>> find(String id) {
        boolean entity = ENTITIES.contains(String.valueOf(GlobalId.parse(id).type()));
        Uni<? extends java.util.Map<String, ? extends Node>> found =
                entity ? entities.list(List.of(id)) : evidence.list(List.of(id));
        return found.map(all -> Optional.ofNullable(all.get(id)));
    }

    <V> Uni<Done<V>> shown(Done<String> done, Class<V> view) {
        return find(done.node())
                .map(
                        node ->
                                new Done<>(
                                        view.cast(
                                                node.orElseThrow(
                                                        () ->
                                                                new IllegalStateException(
                                                                        "No " + done.node()))),
                                        done.dataVersion(),
                                        done.clientMutationId()));
    }
}
