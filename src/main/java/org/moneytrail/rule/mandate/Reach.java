package org.moneytrail.rule.mandate;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.moneytrail.rule.SectorTree;

/** How far the sectors of a clause reach into the sector that is asked about; a sector covers its subtree. */
record Reach(SectorTree tree, String asked, Set<String> subtree) {

    static Reach of(SectorTree tree, String asked) {
        return new Reach(tree, asked, tree.subtree(asked));
    }

    /** The clause names the sector or one above it, on any of several ways up. */
    boolean covers(Clause clause) {
        return spread(clause).contains(asked);
    }

    /** Sectors of the asked subtree that the clause covers. */
    Set<String> part(Clause clause) {
        Set<String> part = new TreeSet<>(spread(clause));
        part.retainAll(subtree);
        return part;
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
