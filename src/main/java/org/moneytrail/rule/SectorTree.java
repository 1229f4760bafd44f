package org.moneytrail.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sectors with several parents allowed; a sector covers its subtree.
 *
 * @param parents slugs of the parents by slug
 */
public record SectorTree(Map<String, Set<String>> parents) {

    /** The sector and everything below it. */
    public Set<String> subtree(String sector) {
        Set<String> covered = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(sector));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (covered.add(next)) {
                parents.forEach(
                        (child, above) -> {
                            if (above.contains(next)) {
                                open.push(child);
                            }
                        });
            }
        }
        return covered;
    }
}
