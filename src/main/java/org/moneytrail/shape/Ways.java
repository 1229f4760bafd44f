package org.moneytrail.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shortest ways through a graph that meet no node twice, by Yen's method: each further way leaves a known one at some node and
 * takes the shortest detour. Of ways of one length the order is that of their ids.
 */
final class Ways {

    private static final Comparator<List<String>> SHORTEST_FIRST =
            Comparator.<List<String>>comparingInt(List::size)
                    .thenComparing(way -> String.join("\n", way));

    private final Map<String, Set<String>> neighbours = new HashMap<>();

    /** Steps count in both directions. */
    void add(String one, String another) {
        neighbours.computeIfAbsent(one, any -> new TreeSet<>()).add(another);
        neighbours.computeIfAbsent(another, any -> new TreeSet<>()).add(one);
    }

    /**
     * At most so many ways of at most so many steps, the shortest first.
     *
     * @param bridges whether a node may stand between the ends
     */
    List<List<String>> between(
            String from,
            String to,
            int limit,
            int steps,
            java.util.function.Predicate<String> bridges) {
        Set<String> ends = new HashSet<>();
        neighbours.keySet().stream()
                .filter(id -> !id.equals(from) && !id.equals(to) && !bridges.test(id))
                .forEach(ends::add);
        List<List<String>> found = new ArrayList<>();
        TreeSet<List<String>> candidates = new TreeSet<>(SHORTEST_FIRST);
        addIfAny(candidates, List.of(), from, to, ends, Set.of(), steps);
        while (found.size() < limit && !candidates.isEmpty()) {
            List<String> best = candidates.first();
            candidates.remove(best);
            found.add(best);
            detours(best, found, ends, to, steps, candidates);
        }
        return found;
    }

    private void detours(
            List<String> way,
            List<List<String>> found,
            Set<String> closed,
            String to,
            int steps,
            Collection<List<String>> candidates) {
        for (int at = 0; at < way.size() - 1; at++) {
            List<String> root = way.subList(0, at);
            String spur = way.get(at);
            List<String> common = way.subList(0, at + 1);
            Set<String> taken = new HashSet<>();
            for (List<String> known : found) {
                if (known.size() > at + 1 && known.subList(0, at + 1).equals(common)) {
                    taken.add(known.get(at + 1));
                }
            }
            Set<String> shut = new HashSet<>(closed);
            shut.addAll(root);
            addIfAny(candidates, root, spur, to, shut, taken, steps - at);
        }
    }

    private void addIfAny(
            Collection<List<String>> candidates,
            List<String> root,
            String from,
            String to,
            Set<String> shut,
            Set<String> notFirst,
            int steps) {
        List<String> rest = shortest(from, to, shut, notFirst, steps);
        if (!rest.isEmpty()) {
            List<String> way = new ArrayList<>(root);
            way.addAll(rest);
            candidates.add(List.copyOf(way));
        }
    }

    /** Both ends included; empty where there is none of so few steps. */
    private List<String> shortest(
            String from, String to, Set<String> shut, Set<String> notFirst, int steps) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        Map<String, Integer> distance = new HashMap<>(Map.of(from, 0));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(to)) {
            String at = open.remove();
            int far = distance.getOrDefault(at, 0);
            for (String next :
                    far < steps ? neighbours.getOrDefault(at, Set.of()) : Set.<String>of()) {
                boolean banned = shut.contains(next) || at.equals(from) && notFirst.contains(next);
                if (!banned && before.putIfAbsent(next, at) == null) {
                    distance.put(next, far + 1);
                    open.add(next);
                }
            }
        }
        return back(from, to, before);
    }

    private static List<String> back(String from, String to, Map<String, String> before) {
        List<String> way = new ArrayList<>();
        String at = before.containsKey(to) ? to : null;
        while (at != null) {
            way.add(0, at);
            at = at.equals(from) ? null : before.get(at);
        }
        return way;
    }
}
