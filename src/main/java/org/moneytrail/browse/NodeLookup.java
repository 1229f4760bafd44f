package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.contract.Node;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OldNamesRepository;
import org.moneytrail.evidence.EvidenceLookup;

/** Anything by its global id: an entity, a role of one, or a fact. */
@ApplicationScoped
class NodeLookup {

    private static final Set<String> ENTITIES =
            Set.of(
                    "Organization",
                    "Startup",
                    "LimitedPartner",
                    "Fund",
                    "Person",
                    "Sector",
                    "Source",
                    "Stock");

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    private final OldNamesRepository oldNames;

    NodeLookup(EntityRepository entities, EvidenceLookup evidence, OldNamesRepository oldNames) {
        this.entities = entities;
        this.evidence = evidence;
        this.oldNames = oldNames;
    }

    /** Those that exist, by their ids. */
    Uni<Map<String, Node>> list(Collection<String> ids) {
        List<String> things = ids.stream().filter(NodeLookup::isEntity).toList();
        List<String> facts = ids.stream().filter(id -> !isEntity(id)).toList();
        Uni<Map<String, Entity>> some =
                things.isEmpty() ? Uni.createFrom().item(Map.of()) : entities.list(things);
        Uni<Map<String, Fact>> others =
                facts.isEmpty()
                        ? Uni.createFrom().item(Map.of())
                        : evidence.list(facts).flatMap(found -> renamed(facts, found));
        return Uni.combine().all().unis(some, others).with(NodeLookup::together);
    }

    /** Two parts of one round become one when their investors do. */
    private Uni<Map<String, Fact>> renamed(List<String> ids, Map<String, Fact> found) {
        List<String> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return oldNames.survivors()
                .flatMap(
                        survivors -> {
                            Map<String, String> more = new HashMap<>(survivors);
                            more.keySet().retainAll(missing);
                            return more.isEmpty()
                                    ? Uni.createFrom().item(found)
                                    : evidence.list(more.values())
                                            .map(facts -> joined(found, more, facts));
                        });
    }

    private static Map<String, Fact> joined(
            Map<String, Fact> found, Map<String, String> survivors, Map<String, Fact> more) {
        Map<String, Fact> all = new HashMap<>(found);
        survivors.forEach(
                (old, id) -> {
                    Fact fact = more.get(id);
                    if (fact != null) {
                        all.put(old, fact);
                    }
                });
        return all;
    }

    private static Map<String, Node> together(
            Map<String, Entity> entities, Map<String, Fact> facts) {
        Map<String, Node> found = new HashMap<>(entities);
        found.putAll(facts);
        return found;
    }

    private static boolean isEntity(String id) {
        String type = GlobalId.parse(id).type();
        return type != null && ENTITIES.contains(type);
    }
}
