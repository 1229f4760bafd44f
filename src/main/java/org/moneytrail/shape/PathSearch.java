package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Looks for ways from both ends at once, a step at a time on the side with less to do: a way of six steps needs only the
 * surroundings of three. It stops as soon as no shorter way can be missing.
 */
final class PathSearch {

    /** The most links of a crowd are followed; what lies behind the others is too far for a picture. */
    private static final int MOST_REACHED = 3_000;

    /** Stand before all starts and behind all goals; no id looks so. */
    private static final String BEFORE = "<";

    private static final String BEHIND = ">";

    private final ShapeRepository shapes;
    private final int maxHops;
    private final int limit;
    private final boolean throughSectors;
    private final Ways ways = new Ways();
    private Spread near;
    private Spread far;

    PathSearch(
            ShapeRepository shapes,
            Collection<String> from,
            Collection<String> to,
            int maxHops,
            int limit,
            boolean throughSectors) {
        this.shapes = shapes;
        this.maxHops = maxHops;
        this.limit = limit;
        this.throughSectors = throughSectors;
        near = Spread.from(from, MOST_REACHED);
        far = Spread.from(to, MOST_REACHED);
        from.forEach(id -> ways.add(BEFORE, id));
        to.forEach(id -> ways.add(id, BEHIND));
    }

    /** Ids from one end to the other. */
    Uni<List<List<String>>> find() {
        List<String> nearer = open(near);
        List<String> farther = open(far);
        boolean done = nearer.isEmpty() || farther.isEmpty();
        int sure = done ? maxHops : Math.min(maxHops, near.steps() + far.steps());
        List<List<String>> found = known(sure);
        if (done || sure == maxHops || found.size() == limit) {
            return Uni.createFrom().item(found);
        }
        return nearer.size() <= farther.size()
                ? stepped(nearer).flatMap(steps -> grow(steps, true))
                : stepped(farther).flatMap(steps -> grow(steps, false));
    }

    private List<String> open(Spread side) {
        return side.frontier().stream().filter(id -> side.steps() == 0 || isBridge(id)).toList();
    }

    private Uni<List<Step>> stepped(List<String> ids) {
        return shapes.steps(ids, Bounds.labels(null)).map(ShapeRepository.Steps::found);
    }

    private Uni<List<List<String>>> grow(List<Step> steps, boolean nearSide) {
        steps.forEach(step -> ways.add(step.from(), step.to()));
        if (nearSide) {
            near = near.plus(steps, MOST_REACHED);
        } else {
            far = far.plus(steps, MOST_REACHED);
        }
        return find();
    }

    /** The two steps to and from what stands before and behind are none of the way. */
    private List<List<String>> known(int hops) {
        return ways.between(BEFORE, BEHIND, limit, hops + 2, this::mayStandBetween).stream()
                .map(way -> way.subList(1, way.size() - 1))
                .toList();
    }

    private boolean mayStandBetween(String id) {
        return isBridge(id) || isEnd(near.distances(), id) || isEnd(far.distances(), id);
    }

    private boolean isBridge(String id) {
        return throughSectors || !id.startsWith(Bounds.SECTOR);
    }

    private static boolean isEnd(Map<String, Integer> distances, String id) {
        return distances.getOrDefault(id, -1) == 0;
    }
}
