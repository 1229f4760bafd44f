package org.moneytrail.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares what a graph has seen with what this code knows; a graph that can't be brought into line is refused. */
final class MigrationPlan {
    private MigrationPlan() {}

    /** What is still to be applied, in order; {@code applied} maps versions to checksums. */
    static List<Migration> of(List<Migration> known, Map<String, String> applied) {
        Map<String, Migration> byVersion =
                known.stream().collect(Collectors.toMap(Migration::version, m -> m));
        applied.forEach((version, checksum) -> check(version, checksum, byVersion));
        return known.stream().filter(m -> !applied.containsKey(m.version())).toList();
    }

    private static void check(String version, String checksum, Map<String, Migration> byVersion) {
        Migration ours = byVersion.get(version);
        if (ours == null) {
            throw new GraphStartFailure(
                    "The graph has seen migration "
                            + version
                            + ", which this version of Moneytrail does not know; it was written by a newer one");
        }
        if (!Objects.equals(ours.checksum(), checksum)) {
            throw new GraphStartFailure(
                    "Migration "
                            + version
                            + " was changed after the graph had seen it;"
                            + " a change of the schema is a new migration");
        }
    }
}
