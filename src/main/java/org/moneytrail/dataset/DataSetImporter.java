package org.moneytrail.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.moneytrail.graph.GraphChanges;
import org.moneytrail.graph.GraphWriter;

/**
 * Takes data sets into the graph, each whole or not at all. A row is known again by its natural key, so the same rows in any order,
 * once or twice, make the same graph; a row that changed replaces what it said before; rows that are gone stay in the graph.
 */
@ApplicationScoped
public class DataSetImporter {

    private final GraphWriter writer;
    private final Surroundings surroundings;
    private final DataSetRepository repository;

    DataSetImporter(GraphWriter writer, Surroundings surroundings, DataSetRepository repository) {
        this.writer = writer;
        this.surroundings = surroundings;
        this.repository = repository;
    }

    /** A dry run: everything is checked, against the graph too, and nothing is written. */
    public Uni<ImportReport> check(DataSet data) {
        return surroundings
                .of(data)
                .map(known -> ImportReport.of(data, GraphChanges.NONE, data.problems(known)));
    }

    /**
     * Writes the data set, unless there is a problem.
     *
     * @param name under which the graph remembers what was loaded last
     */
    public Uni<ImportReport> load(String name, DataSet data) {
        return surroundings
                .of(data)
                .chain(
                        known -> {
                            Problems problems = data.problems(known);
                            return problems.isEmpty()
                                    ? write(name, data, known)
                                            .map(
                                                    changes ->
                                                            ImportReport.of(
                                                                    data, changes, problems))
                                    : Uni.createFrom()
                                            .item(
                                                    ImportReport.of(
                                                            data, GraphChanges.NONE, problems));
                        });
    }

    /** The fingerprint of what was loaded last under that name. */
    Uni<Optional<String>> findLoaded(String name) {
        return repository.findFingerprint(name);
    }

    private Uni<GraphChanges> write(String name, DataSet data, Outside known) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return writer.inOneTransaction(ImportPlan.of(data, known, name, now));
    }
}
