package org.moneytrail.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.util.ServiceConfigurationError;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.moneytrail.graph.EngineAhead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the program begins: with a command it is a tool, without one the server. */
@QuarkusMain
@Command(
        name = "moneytrail",
        mixinStandardHelpOptions = true,
        version = "Moneytrail",
        description =
                "Takes data sets in and out of the graph; without a command the server starts.",
        subcommands = {
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            GenerateCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the files have problems, or names to be reviewed, or (--strict) warnings: nothing"
                    + " was written",
            "2:the command was not understood",
            "3:the graph can't be opened, or is in use by a running server",
            "4:broken off while writing: what was written holds together, and the same command goes"
                    + " on from there"
        })
public final class Moneytrail implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            beginGraph();
            Quarkus.run();
            return;
        }
        // Whoever runs a command reads its report, not the log of a server.
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(commandLine().execute(arguments));
    }

    private static void beginGraph() {
        try {
            EngineAhead.begin(GraphOptions.ofServer().build());
        } catch (RuntimeException | ServiceConfigurationError unreadable) {
            // Quarkus reads the same settings and needs the same engine, and says what is wrong.
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Moneytrail())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> {
                            PrintWriter err = command.getErr();
                            ExitCode code = ExitCode.of(failure);
                            err.println(ExitCode.words(failure));
                            err.flush();
                            return code.number();
                        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
