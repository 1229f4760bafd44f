package org.moneytrail.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jboss.logging.Logger;
import org.moneytrail.graph.DataVersion;

/**
 * What was told since the rows of a {@link SnapshotFile}, change after change: to add one costs what it takes, however large the graph
 * is. Each is written as its length, its checksum and itself.
 */
final class ChangesFile {

    private static final Logger LOG = Logger.getLogger(ChangesFile.class);

    /** To read more takes longer than to read the graph. */
    private static final int MOST_BYTES = 64 << 20;

    private final Path path;
    private final String build;
    private final ObjectMapper format;
    private final ObjectReader reader;

    /** @param build of this application: another may read other rows */
    ChangesFile(Path path, String build, ObjectMapper format, ObjectReader reader) {
        this.path = path;
        this.build = build;
        this.format = format;
        this.reader = reader.forType(Entry.class);
    }

    /**
     * One change.
     *
     * @param from the version that it leads on from
     */
    record Entry(String build, DataVersion from, DataVersion to, Changes changes) {}

    /**
     * What leads on from the rows.
     *
     * @param version to which it leads
     */
    record Later(DataVersion version, Changes changes) {}

    /**
     * As far as it leads on from one version to the next and not beyond the last; empty where there is more than anybody should read.
     *
     * @param rows the version of the rows
     * @param last what the graph holds now
     */
    Optional<Later> read(DataVersion rows, DataVersion last) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.of(new Later(rows, Changes.NONE));
        }
        if (Files.size(path) > MOST_BYTES) {
            return Optional.empty();
        }
        DataVersion version = rows;
        List<Changes> each = new ArrayList<>();
        long whole = 0;
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
                Entry entry = reader.readValue(bytes);
                whole += 2L * Integer.BYTES + bytes.length;
                if (entry.build().equals(build)
                        && entry.from().equals(version)
                        && entry.to().mayLeadTo(last)) {
                    version = entry.to();
                    each.add(entry.changes());
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("%s can't be read to its end: %s", path, e.getMessage());
            cut(whole);
        }
        return Optional.of(new Later(version, Changes.of(each)));
    }

    /** Nothing at the end. */
    private static byte[] next(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length == 0) {
            return length;
        }
        if (length.length < Integer.BYTES) {
            throw new EOFException("it ends within a number");
        }
        int wanted = ByteBuffer.wrap(length).getInt();
        int checksum = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, wanted));
        if (bytes.length == 0 || bytes.length != wanted || checksum(bytes) != checksum) {
            throw new IOException("a change is not whole");
        }
        return bytes;
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** What is added from now on has to follow upon what can be read. */
    private void cut(long whole) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(whole);
        }
    }

    void add(DataVersion from, DataVersion to, Changes changes) throws IOException {
        byte[] bytes = format.writeValueAsBytes(new Entry(build, from, to, changes));
        ByteBuffer all = ByteBuffer.allocate(2 * Integer.BYTES + bytes.length);
        all.putInt(bytes.length).putInt(checksum(bytes)).put(bytes);
        Files.write(path, all.array(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
