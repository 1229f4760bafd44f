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
import org.moneytrail.evidence.EvidenceLookup;

/** Anything by its global id: an entity, a role of one, a fact, or what was told of one. */
@ApplicationScoped
class NodeLookup {

    private final EntityRepository entities;
    private final EvidenceLookup evidence;
    private final StatementRepository statements;

    NodeLookup(EntityRepository entities, EvidenceLookup evidence, StatementRepository statements) {
        this.entities = entities;
        this.evidence = evidence;
        this.statements = statements;
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
                        some(facts, evidence::list),
                        some(told, statements::list))
                .with(NodeLookup::together);
    }

    private static <N> Uni<Map<String, N>> some(
            List<String> ids, Function<List<String>, Uni<Map<String, N>>> list) {
        return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : list.apply(ids);
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
