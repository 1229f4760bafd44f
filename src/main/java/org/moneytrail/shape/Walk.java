package org.moneytrail.shape;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** A walk outwards, step by step, until it is deep enough or has reached enough. */
record Walk(
        ShapeRepository shapes, List<String> labels, boolean throughSectors, int depth, int limit) {

    Uni<Spread> from(Collection<String> starts) {
        return further(Spread.from(starts, limit));
    }

    private Uni<Spread> further(Spread spread) {
        List<String> next =
                spread.frontier().stream().filter(id -> leadsOn(id, spread.steps())).toList();
        if (next.isEmpty() || spread.steps() == depth || spread.cut()) {
            return Uni.createFrom().item(spread);
        }
        return shapes.steps(next, labels)
                .map(steps -> spread.plus(steps.found(), limit).cutIf(steps.cut()))
                .flatMap(this::further);
    }

    /** Whoever asks about a sector wants to see what is in it. */
    private boolean leadsOn(String id, int steps) {
        return throughSectors || steps == 0 || !id.startsWith(Bounds.SECTOR);
    }
}
