package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.StatementView;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OldNamesRepository;
import org.moneytrail.evidence.EvidenceLookup;

/** Anything by its global id: an entity, a role of one, a fact, or what was told of one. */
@ApplicationScoped
class NodeLookup {

    private final EntityRepository entities;
    private final EvidenceLookup evidence;
    private final StatementRepository statements;
    private final OldNamesRepository oldNames;

    NodeLookup(
            EntityRepository entities,
            EvidenceLookup evidence,
            StatementRepository statements,
            OldNamesRepository oldNames) {
        this.entities = entities;
        this.evidence = evidence;
        this.statements = statements;
        this.oldNames = oldNames;
    }

    /** Those that exist, by their ids. */
    Uni<Map<String, Node>> list(Collection<String> ids) {
        List<String> told = ids.stream().filter(StatementView::isStatement).toList();
        List<String> things = ids.stream().filter(EntityRepository::isEntity).toList();
        List<String> facts =
                ids.stream()
                        .filter(id -> !StatementView.isStatement(id))
                        .filter(id -> !EntityRepository.isEntity(id))
                        .toList();
        return Uni.combine()
                .all()
                .unis(
                        some(things, entities::list),
                        some(facts, this::facts),
                        some(told, statements::list))
                .with(NodeLookup::together);
    }

    private static <N> Uni<Map<String, N>> some(
            List<String> ids, Function<List<String>, Uni<Map<String, N>>> list) {
        return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : list.apply(ids);
    }

    private Uni<Map<String, Fact>> facts(List<String> ids) {
        return evidence.list(ids).flatMap(found -> renamed(ids, found));
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
            Map<String, Entity> entities,
            Map<String, Fact> facts,
            Map<String, StatementView> statements) {
        Map<String, Node> found = new HashMap<>(entities);
        found.putAll(facts);
        found.putAll(statements);
        return found;
    }
}
