package org.moneytrail.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Sha256;

/** A folder of CSV files, wherever it lies. */
public interface DataFiles {

    /** What Moneytrail comes with. */
    DataFiles BUILT_IN = onClassPath("dataset");

    /** The file's bytes; null where the folder has no such file. */
    @Nullable InputStream open(String file) throws IOException;

    /** The names of all CSV files that can be seen. */
    Collection<String> names() throws IOException;

    static DataFiles in(Path folder) {
        return new DataFiles() {
            @Override
            public @Nullable InputStream open(String file) throws IOException {
                Path path = folder.resolve(file);
                return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
            }

            @Override
            public Collection<String> names() throws IOException {
                try (Stream<Path> found = Files.list(folder)) {
                    return new TreeSet<>(
                            found.map(path -> path.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .toList());
                }
            }
        };
    }

    /** Files that may lie anywhere; each goes by its name. */
    static DataFiles of(List<Path> files) {
        Map<String, Path> named = new TreeMap<>();
        files.forEach(file -> named.put(file.getFileName().toString(), file));
        return new DataFiles() {
            @Override
            public @Nullable InputStream open(String file) throws IOException {
                Path path = named.get(file);
                return path == null ? null : Files.newInputStream(path);
            }

            @Override
            public Collection<String> names() {
                return named.keySet();
            }
        };
    }

    /** A folder of the class path cannot be listed, only asked for the files that have a layout. */
    static DataFiles onClassPath(String folder) {
        return new DataFiles() {
            @Override
            public @Nullable InputStream open(String file) {
                return DataFiles.class.getClassLoader().getResourceAsStream(folder + "/" + file);
            }

            @Override
            public Collection<String> names() {
                return List.of();
            }
        };
    }

    /** Raised when the same files come to be stored otherwise, so that graphs that have them take them in again. */
    String EDITION = "2";

    /** One fingerprint over all files that are read: the same bytes under the same names, the same fingerprint. */
    default String fingerprint() throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update(Hashes.framed(EDITION));
        for (Layout layout : Layout.values()) {
            try (InputStream bytes = open(layout.file())) {
                if (bytes != null) {
                    digest.update(Hashes.framed(layout.file()));
                    digest.update(Hashes.framed(digestOf(bytes)));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String digestOf(InputStream bytes) throws IOException {
        DigestInputStream digested = new DigestInputStream(bytes, Sha256.digest());
        digested.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }
}
