package org.moneytrail.command;

import org.moneytrail.dataset.ImportReport;
import picocli.CommandLine.Model.CommandSpec;

/** Reports go to standard output, progress to standard error, so that a report can be kept in a file. */
record Screen(CommandSpec spec, ProgressLine progress) {

    static Screen of(CommandSpec spec) {
        boolean terminal = System.console() != null;
        return new Screen(spec, new ProgressLine(spec.commandLine().getErr(), terminal));
    }

    void report(ImportReport report) {
        progress.end();
        ReportText.print(report, spec.commandLine().getOut());
    }

    void say(String line) {
        progress.end();
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
