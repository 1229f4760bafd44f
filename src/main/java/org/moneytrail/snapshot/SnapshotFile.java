package org.moneytrail.snapshot;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.google.common.io.ByteStreams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.BuildStamp;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.GraphEngine;
import org.moneytrail.graph.Neo4jConfig;
import org.moneytrail.graph.row.RowPacking;

/**
 * The rows of the whole graph in a file, so that a start need not read them through statements. Nothing is lost with it: where it is
 * missing, broken, of another build, or of another graph, the graph is read.
 */
@ApplicationScoped
class SnapshotFile {

    private static final Logger LOG = Logger.getLogger(SnapshotFile.class);
    private static final String NAME = "snapshot.cbor";
    private static final String CHANGES = ".changes";

    private static final ObjectMapper FORMAT =
            new ObjectMapper(
                    CBORFactory.builder()
                            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(Integer.MAX_VALUE)
                                            .build())
                            .build());

    private static final ObjectReader READER =
            FORMAT.readerFor(Content.class).with(DeserializationFeature.USE_LONG_FOR_INTS);

    private final @Nullable Path path;
    private final String build;

    @Inject
    SnapshotFile(SnapshotConfig config, Neo4jConfig neo4j, Instance<GraphEngine> engines) {
        this(
                config.file()
                        .or(
                                () ->
                                        neo4j.uri().isPresent() || engines.isUnsatisfied()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        engines.get().directory().resolve(NAME)))
                        .orElse(null),
                BuildStamp.stamp());
    }

    /**
     * @param path null where nothing is kept
     * @param build of this application: another may pack other rows
     */
    SnapshotFile(@Nullable Path path, String build) {
        this.path = path;
        this.build = build;
    }

    private ChangesFile changes(Path rows) {
        return new ChangesFile(
                rows.resolveSibling(rows.getFileName() + CHANGES), build, FORMAT, READER);
    }

    /**
     * @param version that the rows are of
     * @param later what was told since, as far as it is kept too
     */
    record Kept(DataVersion version, GatheredRows rows, ChangesFile.Later later) {}

    /**
     * What is in the file.
     *
     * @param words of all rows
     * @param things in the order of {@link PackedThings}
     * @param organizations slugs of those to which anything happened
     * @param rounds of each of these
     * @param others facts beyond rounds of each of these
     * @param outlines of the same, in slices
     */
    record Content(
            String build,
            DataVersion version,
            List<Object> words,
            List<byte[]> things,
            List<String> organizations,
            List<byte[]> rounds,
            List<byte[]> others,
            List<byte[]> outlines) {

        static Content of(String build, DataVersion version, GatheredRows rows) {
            List<String> slugs = List.copyOf(rows.told().keySet());
            List<PackedDossier.Rows> told = slugs.stream().map(rows.told()::get).toList();
            return new Content(
                    build,
                    version,
                    rows.words().words(),
                    rows.things().all(),
                    slugs,
                    told.stream().map(PackedDossier.Rows::rounds).toList(),
                    told.stream().map(PackedDossier.Rows::others).toList(),
                    rows.outlines().slices());
        }

        GatheredRows rows() {
            Map<String, PackedDossier.Rows> told = new HashMap<>();
            for (int i = 0; i < organizations.size(); i++) {
                told.put(
                        organizations.get(i), new PackedDossier.Rows(rounds.get(i), others.get(i)));
            }
            return new GatheredRows(
                    RowPacking.of(GatheredRows.DICTIONARY, words),
                    PackedThings.of(things),
                    told,
                    new Outlines(outlines));
        }
    }

    /** @param version that the graph holds now; what is of a later one belongs to another graph */
    Optional<Kept> read(DataVersion version) {
        if (path == null || !Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            Content content = content(in, Files.size(path) - Long.BYTES);
            return content.build().equals(build) && content.version().mayLeadTo(version)
                    ? changes(path)
                            .read(content.version(), version)
                            .map(later -> new Kept(content.version(), content.rows(), later))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warnf("%s can't be read, so the graph is: %s", path, e.getMessage());
            return Optional.empty();
        }
    }

    /** @param length of it, in bytes; its checksum follows */
    private static Content content(InputStream in, long length) throws IOException {
        CheckedInputStream checked =
                new CheckedInputStream(ByteStreams.limit(in, Math.max(0, length)), new CRC32());
        Content content = READER.readValue(checked);
        if (checked.read() >= 0
                || new DataInputStream(in).readLong() != checked.getChecksum().getValue()) {
            throw new IOException("it is not as it was written");
        }
        return content;
    }

    /** Whether anything is kept for the next start. */
    boolean keeps() {
        return path != null;
    }

    /** Either whole or not at all. */
    void write(DataVersion version, GatheredRows rows) {
        if (path == null) {
            return;
        }
        Path unfinished = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
                FORMAT.writeValue(checked, Content.of(build, version, rows));
                new DataOutputStream(out).writeLong(checked.getChecksum().getValue());
            }
            changes(path).delete();
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warnf("%s can't be written, so the next start reads the graph: %s", path, e);
            discard(unfinished);
        }
    }

    /** What was told since what is in it. */
    void add(DataVersion from, DataVersion to, Changes told) {
        if (path == null || !Files.isRegularFile(path)) {
            return;
        }
        try {
            changes(path).add(from, to, told);
        } catch (IOException e) {
            LOG.warnf("Changes of %s can't be written, so the next start reads them: %s", path, e);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.debugf("%s is left behind: %s", unfinished, e);
        }
    }
}
