package org.moneytrail.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A snapshot after a write, without a graph. */
public final class NextSnapshot {

    private NextSnapshot() {}

    /** @param fresh what is told now of some organizations */
    public static Snapshot of(Snapshot before, Map<String, Dossier> fresh) {
        Map<String, Dossier> dossiers = new HashMap<>(before.dossiers());
        fresh.forEach(
                (slug, dossier) -> {
                    if (dossier.equals(Dossier.EMPTY)) {
                        dossiers.remove(slug);
                    } else {
                        dossiers.put(slug, dossier);
                    }
                });
        Links links =
                before.links().with(before.things(), dossiers, before.others(), fresh.keySet());
        Set<String> changed =
                new Reach(before, before.things(), links, fresh.keySet(), fresh.keySet())
                        .of(Set.of());
        long version = before.version() + 1;
        return new Snapshot(
                version,
                before.things(),
                before.sectors(),
                dossiers,
                before.others(),
                links,
                before.history().with(version, changed),
                before.shelf());
    }
}
