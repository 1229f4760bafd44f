package org.moneytrail.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sectors with several parents allowed; a sector covers its subtree. */
public final class SectorTree {

    private final Map<String, Set<String>> parents;
    private final Map<String, List<String>> children = new HashMap<>();

    /** Every question asks for some of them, for each clause and each company. */
    private final Map<String, Set<String>> subtrees = new ConcurrentHashMap<>();

    /** @param parents slugs of the parents by slug */
    public SectorTree(Map<String, Set<String>> parents) {
        this.parents = parents;
        parents.forEach(
                (child, above) ->
                        above.forEach(
                                parent ->
                                        children.computeIfAbsent(parent, any -> new ArrayList<>())
                                                .add(child)));
    }

    /** Slugs of the parents by slug. */
    public Map<String, Set<String>> parents() {
        return parents;
    }

    /** The sector and everything below it. */
    public Set<String> subtree(String sector) {
        // What anybody may type is not kept.
        return parents.containsKey(sector)
                ? subtrees.computeIfAbsent(sector, this::walked)
                : walked(sector);
    }

    private Set<String> walked(String sector) {
        Set<String> covered = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(sector));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (covered.add(next)) {
                children.getOrDefault(next, List.of()).forEach(open::push);
            }
        }
        return Set.copyOf(covered);
    }
}
