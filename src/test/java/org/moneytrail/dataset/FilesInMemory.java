package org.moneytrail.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A folder that exists only in a test: named texts, or bytes that are none. */
@NullMarked
final class FilesInMemory implements DataFiles {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static FilesInMemory none() {
        return new FilesInMemory();
    }

    /** The built-in files, to be changed at will. */
    static FilesInMemory likeBuiltIn() {
        FilesInMemory copy = none();
        for (Layout layout : Layout.values()) {
            try (InputStream bytes = DataFiles.BUILT_IN.open(layout.file())) {
                copy.files.put(layout.file(), bytes == null ? new byte[0] : bytes.readAllBytes());
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return copy;
    }

    /** A line for each argument. */
    FilesInMemory with(String file, String... lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    FilesInMemory with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    DataSet read() {
        return DataSetReader.read(this);
    }

    @Override
    public @Nullable InputStream open(String file) {
        byte[] bytes = files.get(file);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    @Override
    public Collection<String> names() {
        return files.keySet();
    }
}
