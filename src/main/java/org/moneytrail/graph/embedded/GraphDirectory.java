package org.moneytrail.graph.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moneytrail.graph.GraphStartFailure;
import org.neo4j.configuration.GraphDatabaseSettings;

/** Finds out before the server starts whether it can work in its directory, where the reason can still be told in words. */
final class GraphDirectory {
    /** An empty store takes some 4 MB; less than this and the first import would end half-way. */
    static final long ROOM = 64L << 20;

    private static final long NOTHING = 1L << 20;

    private GraphDirectory() {}

    static boolean hasGraph(Path home) {
        return Files.isDirectory(
                home.resolve("databases").resolve(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
    }

    static void prepare(Path home) {
        try {
            if (Files.exists(home) && !Files.isDirectory(home)) {
                throw notWritable(home, "it is a file");
            }
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".probe"));
            requireRoom(home, Files.getFileStore(home).getUsableSpace());
        } catch (FileSystemException e) {
            throw notWritable(home, reason(e));
        } catch (IOException e) {
            throw notWritable(home, e.toString());
        }
    }

    /** Nothing more can be written, or next to nothing. */
    static boolean isFull(Path home) {
        try {
            return Files.getFileStore(home).getUsableSpace() < NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    static void requireRoom(Path home, long usable) {
        if (usable < ROOM) {
            throw new GraphStartFailure(
                    "The disk of the graph's directory "
                            + home
                            + " is full: "
                            + (usable >> 20)
                            + " MB are free, "
                            + (ROOM >> 20)
                            + " MB are needed");
        }
    }

    /** Some of these exceptions have the path for their message, and the reason in their name. */
    private static String reason(FileSystemException e) {
        return e.getReason() == null
                ? e.getClass().getSimpleName().replace("Exception", "")
                : e.getReason();
    }

    private static GraphStartFailure notWritable(Path home, String why) {
        return new GraphStartFailure(
                "The graph's directory "
                        + home
                        + " is not writable: "
                        + why
                        + "; moneytrail.graph.directory names another");
    }
}
