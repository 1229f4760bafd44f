package org.moneytrail.graph.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moneytrail.graph.GraphStartFailure;

/** Finds out before the server starts whether it can work in its directory, where the reason can still be told in words. */
final class GraphDirectory {
    /** An empty store takes some 4 MB; less than this and the first import would end half-way. */
    static final long ROOM = 64L << 20;

    private GraphDirectory() {}

    static void prepare(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".probe"));
            requireRoom(home, Files.getFileStore(home).getUsableSpace());
        } catch (FileSystemException e) {
            throw notWritable(home, reason(e));
        } catch (IOException e) {
            throw notWritable(home, e.toString());
        }
    }

    static void requireRoom(Path home, long usable) {
        if (usable < ROOM) {
            throw new GraphStartFailure("The disk of the graph's directory " + home + " is full: "
                    + (usable >> 20) + " MB are free, " + (ROOM >> 20) + " MB are needed");
        }
    }

    private static String reason(FileSystemException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return e.getFile() + ": " + (e.getReason() == null ? kind : e.getReason());
    }

    private static GraphStartFailure notWritable(Path home, String why) {
        return new GraphStartFailure("The graph's directory " + home + " is not writable: " + why
                + "; moneytrail.graph.directory names another");
    }
}
