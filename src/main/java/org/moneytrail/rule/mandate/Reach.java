package org.moneytrail.rule.mandate;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.moneytrail.rule.SectorTree;

/** How far the sectors of a clause reach into the sector that is asked about; a sector covers its subtree. */
final class Reach {

    private final SectorTree tree;
    private final String asked;
    private final Set<String> subtree;

    /** Many clauses name the same sectors, and each is judged for many funds. */
    private final Map<Collection<String>, Set<String>> parts = new ConcurrentHashMap<>();

    private Reach(SectorTree tree, String asked) {
        this.tree = tree;
        this.asked = asked;
        this.subtree = tree.subtree(asked);
    }

    static Reach of(SectorTree tree, String asked) {
        return new Reach(tree, asked);
    }

    /** The clause names the sector or one above it, on any of several ways up. */
    boolean covers(Clause clause) {
        return spread(clause).contains(asked);
    }

    /** Sectors of the asked subtree that the clause covers. */
    Set<String> part(Clause clause) {
        return parts.computeIfAbsent(
                clause.sectors(),
                any -> Collections.unmodifiableSet(new TreeSet<>(common(clause))));
    }

    private Set<String> common(Clause clause) {
        Set<String> common = spread(clause);
        common.retainAll(subtree);
        return common;
    }

    /** A clause without sectors speaks of every one. */
    boolean touches(Clause clause) {
        return clause.sectors().isEmpty() || !part(clause).isEmpty();
    }

    private Set<String> spread(Clause clause) {
        Set<String> spread = new HashSet<>();
        clause.sectors().forEach(sector -> spread.addAll(tree.subtree(sector)));
        return spread;
    }
}
