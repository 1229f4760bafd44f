package org.moneytrail.dataset;

import java.util.List;
import java.util.Map;
import org.moneytrail.graph.GraphChanges;

/**
 * What an import did, or why it did nothing: with a single problem nothing is written.
 *
 * @param rowsRead rows without a problem of their own
 * @param perFile the same by file
 * @param changes what changed in the graph; none for a dry run, and none when the same files come again
 * @param problems the first thousand
 * @param unlistedProblems how many more there are
 * @param warnings what looks wrong and may be right: the first thousand
 * @param unlistedWarnings how many more there are
 */
public record ImportReport(
        int rowsRead,
        Map<String, Integer> perFile,
        GraphChanges changes,
        List<Problem> problems,
        long unlistedProblems,
        List<Problem> warnings,
        long unlistedWarnings) {

    static ImportReport of(DataSet data, GraphChanges changes, Problems problems) {
        Map<String, Integer> perFile = data.counts();
        int rows = perFile.values().stream().mapToInt(Integer::intValue).sum();
        Problems warnings = Suspicions.of(data);
        return new ImportReport(
                rows,
                perFile,
                changes,
                problems.listed(),
                problems.unlisted(),
                warnings.listed(),
                warnings.unlisted());
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
