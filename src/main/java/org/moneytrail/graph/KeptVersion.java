package org.moneytrail.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.row.RowStore;

/**
 * What is kept of the version that the graph holds now; with the next version all of it is gone. An operation looks at one version from
 * its first rows to its last, unless this application writes meanwhile, since that may be the operation's own doing.
 */
@ApplicationScoped
class KeptVersion {

    private final DataVersions versions;
    private final long bound;
    private final AtomicReference<@Nullable Kept> latest = new AtomicReference<>();

    KeptVersion(DataVersions versions, KeptRowsConfig config) {
        this.versions = versions;
        this.bound = config.keptRows().asLongValue();
    }

    record Kept(DataVersion version, RowStore rows) {}

    /** @param writes of this application that had ended when it was chosen */
    record Chosen(Kept kept, long writes) {}

    boolean keepsNone() {
        return bound == 0;
    }

    /** Null where the graph has to be asked for its version first. */
    @Nullable Kept known() {
        Errand errand = Errand.current();
        long writes = versions.writes();
        Chosen chosen = errand == null ? null : errand.chosen();
        if (chosen != null && chosen.writes() == writes) {
            return chosen.kept();
        }
        return versions.known().map(version -> choose(errand, version, writes)).orElse(null);
    }

    Uni<Kept> current() {
        Errand errand = Errand.current();
        long writes = versions.writes();
        return versions.current().map(version -> choose(errand, version, writes));
    }

    /** Whether what was read since this was chosen can only be what its version holds. */
    boolean isStill(Kept kept) {
        return versions.isStill(kept.version());
    }

    long weight() {
        Kept now = latest.get();
        return now == null ? 0 : now.rows().weight();
    }

    void forget() {
        latest.set(null);
    }

    private Kept choose(@Nullable Errand errand, DataVersion version, long writes) {
        Kept kept = of(version);
        if (errand != null) {
            errand.choose(new Chosen(kept, writes));
        }
        return kept;
    }

    /**
     * Whoever learned of the version late keeps rows for itself, so that nothing newer is lost, and so does everybody where nobody
     * tells of versions.
     */
    private Kept of(DataVersion version) {
        Kept now = latest.get();
        if (version.equals(DataVersion.NONE)) {
            return empty(version);
        }
        if (now != null && now.version().equals(version)) {
            return now;
        }
        Kept next = empty(version);
        if (!versions.isStill(version)) {
            return next;
        }
        return latest.compareAndSet(now, next) ? next : of(version);
    }

    private Kept empty(DataVersion version) {
        return new Kept(version, new RowStore(bound));
    }
}
