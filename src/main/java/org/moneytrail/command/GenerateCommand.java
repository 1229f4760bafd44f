package org.moneytrail.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.moneytrail.generate.MadeUpData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description =
                "Writes a made-up data set of any size, the same for the same size and seed: for"
                        + " measuring and trying out, never to be mixed with real facts.")
final class GenerateCommand implements Callable<Integer> {

    /** Ids of legs and their rows still fit into the numbers by which files are read. */
    private static final int MOST = 10_000_000;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "where to; files of the same name are replaced")
    private Path folder = Path.of(".");

    @Option(
            names = "--startups",
            paramLabel = "N",
            description = "with about ten legs each (${DEFAULT-VALUE})",
            defaultValue = "1000")
    private int startups = 1000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "another seed, other facts (${DEFAULT-VALUE})",
            defaultValue = "1")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (startups < 1 || startups > MOST) {
            throw new ParameterException(spec.commandLine(), "--startups is 1 to " + MOST);
        }
        long rows = MadeUpData.write(folder, startups, seed);
        Screen.of(spec).say(String.format("%,d rows written to %s", rows, folder));
        return ExitCode.DONE.number();
    }
}
