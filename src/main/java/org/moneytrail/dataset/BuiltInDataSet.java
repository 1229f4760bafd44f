package org.moneytrail.dataset;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.moneytrail.graph.GraphOpened;

/** Takes in the data set that Moneytrail comes with, once: a later start finds it in the graph. */
@ApplicationScoped
class BuiltInDataSet {

    static final String NAME = "built-in";
    private static final int AFTER_MIGRATIONS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Logger LOG = Logger.getLogger(BuiltInDataSet.class);

    private final DataSetConfig config;
    private final DataSetImporter importer;

    BuiltInDataSet(DataSetConfig config, DataSetImporter importer) {
        this.config = config;
        this.importer = importer;
    }

    void atStart(@Observes @Priority(AFTER_MIGRATIONS) GraphOpened event) {
        if (config.loadBuiltIn()) {
            loadOnce();
        }
    }

    /** What was taken in; nothing where the graph has these very files already. */
    Optional<ImportReport> loadOnce() {
        long started = System.nanoTime();
        String fingerprint = fingerprint();
        Optional<String> loaded = importer.findLoaded(NAME).await().atMost(LONGEST);
        if (loaded.filter(fingerprint::equals).isPresent()) {
            LOG.info("The built-in data set is in the graph already");
            return Optional.empty();
        }
        ImportReport report = importer.load(NAME, DataSet.builtIn()).await().atMost(LONGEST);
        if (report.isRefused()) {
            throw new IllegalStateException(
                    "The built-in data set is broken: " + report.problems().get(0).text());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        LOG.infof(
                "Built-in data set: %d rows of %d files, %d nodes and %d relationships created in %.1f s",
                report.rowsRead(),
                report.perFile().size(),
                report.changes().nodesCreated(),
                report.changes().relationshipsCreated(),
                took.toMillis() / 1000.0);
        return Optional.of(report);
    }

    private static String fingerprint() {
        try {
            return DataFiles.BUILT_IN.fingerprint();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The built-in data set cannot be read", unreadable);
        }
    }
}
