package org.moneytrail.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moneytrail.dataset.DataFiles;
import org.moneytrail.dataset.Layout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What was named on the command line.
 *
 * @param layouts the files that have a layout
 * @param deals every other file: a list of deals
 */
record InputFiles(DataFiles layouts, List<Path> deals) {

    static InputFiles of(List<Path> paths, CommandSpec spec) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no " + path);
            }
        }
        if (paths.size() == 1 && Files.isDirectory(paths.get(0))) {
            return new InputFiles(DataFiles.in(paths.get(0)), List.of());
        }
        List<Path> files = new ArrayList<>();
        List<Path> deals = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                throw new ParameterException(
                        spec.commandLine(), "One directory, or files: " + path + " is a directory");
            }
            (hasLayout(path) ? files : deals).add(path);
        }
        return new InputFiles(DataFiles.of(files), deals);
    }

    private static boolean hasLayout(Path path) {
        String name = path.getFileName().toString();
        return Stream.of(Layout.values()).anyMatch(layout -> layout.file().equals(name));
    }
}
