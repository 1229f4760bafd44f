package org.moneytrail.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.moneytrail.dataset.FileImport;
import org.moneytrail.dataset.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Says what is wrong with files and what looks wrong, by themselves or, where --into"
                        + " or --graph names one, beside a graph; writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "files of a data set")
    private List<Path> paths = List.of();

    @Option(names = "--strict", description = "warnings count as problems")
    private boolean strict;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws Exception {
        Screen screen = Screen.of(spec);
        InputFiles input = InputFiles.of(paths, spec);
        if (!input.deals().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    input.deals()
                            + ": names of a deal list are compared with a graph, so use import"
                            + " --dry-run");
        }
        FileImport files = FileImport.of(input.layouts(), screen.progress());
        ImportReport report;
        if (graph.isNamed()) {
            try (var open = graph.open()) {
                report = files.into(open.reader(), open.writer()).check();
            }
        } else {
            report = files.check();
        }
        screen.report(report);
        boolean refused = report.isRefused() || strict && !report.warnings().isEmpty();
        return (refused ? ExitCode.REFUSED : ExitCode.DONE).number();
    }
}
