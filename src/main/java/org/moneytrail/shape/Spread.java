package org.moneytrail.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a walk has come, breadth first: the nearest are kept, and of equally near ones those with the most links.
 *
 * @param distances of all that was reached, the nearest first
 * @param frontier reached by the last step
 * @param cut there was more than the limit allows
 */
record Spread(Map<String, Integer> distances, List<String> frontier, int steps, boolean cut) {

    static Spread from(Collection<String> starts, int limit) {
        Map<String, Integer> distances = new LinkedHashMap<>();
        starts.stream().distinct().limit(limit).forEach(id -> distances.put(id, 0));
        return new Spread(
                distances, List.copyOf(distances.keySet()), 0, distances.size() < starts.size());
    }

    /** One step further, to at most so many in all. */
    Spread plus(Collection<Step> found, int limit) {
        Map<String, Integer> links = new TreeMap<>();
        found.stream()
                .filter(step -> !distances.containsKey(step.to()))
                .forEach(step -> links.merge(step.to(), step.links(), Integer::sum));
        List<String> reached = new ArrayList<>(links.keySet());
        reached.sort(Comparator.comparing((String id) -> -links.getOrDefault(id, 0)));
        int room = limit - distances.size();
        List<String> kept = reached.size() <= room ? reached : reached.subList(0, room);
        Map<String, Integer> all = new LinkedHashMap<>(distances);
        kept.forEach(id -> all.put(id, steps + 1));
        return new Spread(all, List.copyOf(kept), steps + 1, cut || kept.size() < reached.size());
    }

    Spread cutIf(boolean more) {
        return new Spread(distances, frontier, steps, cut || more);
    }
}
