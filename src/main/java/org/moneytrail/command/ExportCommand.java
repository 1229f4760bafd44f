package org.moneytrail.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moneytrail.dataset.FileExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph as files that can be imported, in canonical order.")
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "where to; files of the same name are replaced")
    private Path folder = Path.of(".");

    @Mixin private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() throws Exception {
        Screen screen = Screen.of(spec);
        try (var open = graph.open()) {
            long rows = new FileExport(open.reader(), screen.progress()).into(folder);
            screen.say(String.format("%,d rows written to %s", rows, folder));
        }
        return ExitCode.DONE.number();
    }
}
