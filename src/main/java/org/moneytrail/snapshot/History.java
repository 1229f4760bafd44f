package org.moneytrail.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which startups the rules may judge otherwise since snapshots that came before.
 *
 * @param origin the snapshot that was read whole, by identity: only what descends from it can be compared
 */
record History(Object origin, List<Step> steps) {

    /** More than are ever looked back at; then the history begins anew. */
    static final int MOST = 200;

    record Step(long version, Set<String> startups) {}

    static History none() {
        return new History(new Object(), List.of());
    }

    History with(long version, Set<String> startups) {
        return steps.size() == MOST
                ? none()
                : new History(
                        origin,
                        Stream.concat(steps.stream(), Stream.of(new Step(version, startups)))
                                .toList());
    }

    Optional<Set<String>> since(History earlier, long version) {
        if (origin != earlier.origin) {
            return Optional.empty();
        }
        Set<String> changed = new HashSet<>();
        steps.stream()
                .filter(step -> step.version() > version)
                .forEach(step -> changed.addAll(step.startups()));
        return Optional.of(changed);
    }
}
