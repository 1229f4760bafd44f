package org.moneytrail.command;

import java.io.PrintWriter;
import java.util.List;
import org.moneytrail.dataset.ImportReport;
import org.moneytrail.dataset.Problem;

/** A report as a person reads it: a line for each problem and warning, and what came of it. */
final class ReportText {

    private static final int SHOWN = 100;

    private ReportText() {}

    static void print(ImportReport report, PrintWriter out) {
        list("problem", report.problems(), report.unlistedProblems(), out);
        list("warning", report.warnings(), report.unlistedWarnings(), out);
        report.perFile()
                .forEach(
                        (file, rows) -> {
                            if (rows > 0) {
                                out.printf("%-22s %,9d rows%n", file, rows);
                            }
                        });
        out.printf(
                "%,d rows read, %,d problems, %,d warnings; %,d nodes and %,d relationships"
                        + " created, %,d deleted%n",
                report.rowsRead(),
                report.problems().size() + report.unlistedProblems(),
                report.warnings().size() + report.unlistedWarnings(),
                report.changes().nodesCreated(),
                report.changes().relationshipsCreated(),
                report.changes().nodesDeleted() + report.changes().relationshipsDeleted());
        out.flush();
    }

    private static void list(String kind, List<Problem> all, long unlisted, PrintWriter out) {
        all.stream()
                .limit(SHOWN)
                .forEach(
                        problem -> out.println(kind + " " + problem.rule() + " " + problem.text()));
        long more = Math.max(0, all.size() - SHOWN) + unlisted;
        if (more > 0) {
            out.println("… and " + more + " more " + kind + "s");
        }
    }
}
