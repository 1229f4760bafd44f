package org.moneytrail.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.DataFiles;
import org.moneytrail.dataset.DealImport;
import org.moneytrail.dataset.FileImport;
import org.moneytrail.dataset.ImportReport;
import org.moneytrail.graph.OpenGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes files into the graph: a directory or files of a data set (rounds.csv, …), or"
                    + " lists of deals.",
            "All rows are checked before the first is written; the same files may come any number"
                    + " of times."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "what to take in")
    private List<Path> paths = List.of();

    @Option(
            names = "--dry-run",
            description = "checks everything, against the graph too, and writes nothing")
    private boolean dryRun;

    @Option(names = "--strict", description = "a warning stops the import as a problem does")
    private boolean strict;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "deal lists: which header means what (see src/docs/deal-lists.md)")
    private @Nullable Path mapping;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "deal lists: the source of rows that name none")
    private @Nullable String source;

    @Option(
            names = "--review",
            paramLabel = "FILE",
            description =
                    "deal lists: names that could not be told are written here; edited, the file is"
                            + " read back (review.csv)")
    private Path review = Path.of("review.csv");

    @Option(
            names = "--create",
            description = "deal lists: names that resemble no known one become organizations")
    private boolean create;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(spec);
        InputFiles input = InputFiles.of(paths, spec);
        try (OpenGraph open = graph.open()) {
            DataFiles files = input.layouts();
            if (!input.deals().isEmpty()) {
                DealImport deals =
                        new DealImport(
                                open.reader(),
                                new DealImport.Options(
                                        Optional.ofNullable(mapping),
                                        Optional.ofNullable(source),
                                        review,
                                        create));
                DealImport.Outcome outcome = deals.read(input.deals(), files);
                outcome.lines().forEach(screen::say);
                if (outcome.isRefused()) {
                    return ExitCode.REFUSED.number();
                }
                files = outcome.files();
            }
            return load(screen, files, open);
        }
    }

    private int load(Screen screen, DataFiles files, OpenGraph open) {
        FileImport checked = FileImport.of(files, screen.progress());
        FileImport intake =
                open.loader()
                        .map(loader -> checked.into(open.reader(), loader))
                        .orElseGet(() -> checked.into(open.reader(), open.writer()));
        ImportReport report = dryRun ? intake.check() : intake.load(strict);
        screen.report(report);
        boolean refused = report.isRefused() || strict && !report.warnings().isEmpty();
        return (refused ? ExitCode.REFUSED : ExitCode.DONE).number();
    }
}
