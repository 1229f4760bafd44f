package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moneytrail.curate.Curator;
import org.moneytrail.curate.CuratorProfile;
import org.moneytrail.fact.Fact;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.rule.CapitalFacts;

/** What was kept of the graph gives the same snapshot as the graph, and nothing else is ever taken for it. */
@QuarkusTest
@TestProfile(CuratorProfile.class)
class SnapshotFileTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String MISSING = "moonshot";

    private final Curator alice = Curator.alice();

    @TempDir Path folder;
    @Inject SnapshotRepository repository;
    @Inject SnapshotConfig config;

    private Path path;
    private SnapshotFile file;
    private DataVersion version;
    private GatheredRows rows;

    @BeforeEach
    void gather() {
        path = folder.resolve("snapshot");
        file = new SnapshotFile(path, "this");
        version = repository.version().await().atMost(LONGEST);
        rows = repository.gather().await().atMost(LONGEST);
    }

    private Snapshot snapshot(GatheredRows from) {
        return repository.snapshot(version.number(), from).await().atMost(LONGEST);
    }

    /** All facts, by kind and slug. */
    private static Map<String, Fact<?>> facts(Snapshot snapshot) {
        CapitalFacts facts = snapshot.facts();
        Map<String, Fact<?>> all = new HashMap<>();
        Stream.of(
                        facts.rounds(),
                        facts.acquisitions(),
                        facts.holdings(),
                        facts.roles(),
                        facts.interests())
                .flatMap(List::stream)
                .forEach(fact -> all.put(fact.getClass().getSimpleName() + fact.slug(), fact));
        snapshot.others()
                .all()
                .forEach(fact -> all.put(fact.getClass().getSimpleName() + fact.slug(), fact));
        return all;
    }

    /** As if the graph held less, so that it shows where a snapshot came from. */
    private GatheredRows incomplete() {
        Map<String, PackedDossier.Rows> told = new HashMap<>(rows.told());
        told.remove(MISSING);
        return GatheredRows.of(rows.words(), rows.things(), told);
    }

    /** Writes nothing once the test has ended. */
    private final class OnlyRead extends SnapshotFile {
        OnlyRead() {
            super(path, "this");
        }

        @Override
        void write(DataVersion version, GatheredRows rows) {}
    }

    private Snapshot started() {
        return new Snapshots(repository, new OnlyRead(), config).current().await().atMost(LONGEST);
    }

    private boolean isTakenFromTheFile() {
        Snapshot found = started();
        assertThat(found.dossier("minimax").rounds()).isNotEmpty();
        return found.dossier(MISSING).rounds().isEmpty();
    }

    private void write() {
        alice.done(
                "recordSource",
                input(
                        "id", "file-wire-" + version.number(),
                        "publisher", "Wire",
                        "title", "A story",
                        "publishedOn", "2024-03-01",
                        "recordedOn", "2024-03-02",
                        "reliability", "PRESS"));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        file.write(version, rows);
        SnapshotFile.Kept kept = file.read(version).orElseThrow();
        assertThat(kept.version()).isEqualTo(version);
        Snapshot expected = snapshot(rows);
        Snapshot found = snapshot(kept.rows());
        assertThat(found.things()).isEqualTo(expected.things());
        assertThat(facts(found)).hasSizeGreaterThan(400).isEqualTo(facts(expected));
    }

    @Test
    void whomDossiersPointAtIsKeptBesideThem() {
        file.write(version, rows);
        GatheredRows kept = file.read(version).orElseThrow().rows();
        Snapshot found = snapshot(kept);
        assertThat(kept.outlines().all(kept.words(), new Once()))
                .hasSizeGreaterThan(30)
                .hasSameSizeAs(found.startups())
                .allSatisfy(
                        outline ->
                                assertThat(outline)
                                        .isEqualTo(
                                                found.dossier(outline.organization())
                                                        .outline(outline.organization())));
    }

    @Test
    void theDictionaryOfAFileGoesOnGrowing() {
        file.write(version, rows);
        GatheredRows kept = file.read(version).orElseThrow().rows();
        int before = kept.words().words().size();
        kept.words().pack(List.of(new GraphRow(Map.of("a name that no row has", 1L))));
        assertThat(kept.words().words()).hasSize(before + 1);
        assertThat(facts(snapshot(kept))).isEqualTo(facts(snapshot(rows)));
    }

    @Test
    void aStartTakesItFromTheFile() {
        file.write(version, incomplete());
        assertThat(isTakenFromTheFile()).isTrue();
    }

    @Test
    void whatWasWrittenSinceIsAdded() {
        file.write(version, incomplete());
        write();
        assertThat(isTakenFromTheFile()).isTrue();
        Snapshot found = started();
        assertThat(found.things().sources()).containsKey("file-wire-" + version.number());
    }

    private static final Changes NOTHING = Changes.NONE;

    private static DataVersion at(long number) {
        return new DataVersion(number, "stamp-" + number);
    }

    /** Reads what leads on from the first version. */
    private long until(long last) {
        return file.read(at(last)).orElseThrow().later().version().number();
    }

    private Path changes() {
        return folder.resolve("snapshot.changes");
    }

    @Test
    void changesLeadOnFromTheFile() {
        file.write(at(1), rows);
        file.add(at(1), at(2), NOTHING);
        file.add(at(2), at(5), NOTHING);
        assertThat(until(5)).isEqualTo(5);
        assertThat(until(7)).isEqualTo(5);
    }

    @Test
    void ofAGraphThatWasPutBackNoneIsTakenThatCameLater() {
        file.write(at(1), rows);
        file.add(at(1), at(2), NOTHING);
        file.add(at(2), at(3), NOTHING);
        assertThat(until(2)).isEqualTo(2);
        file.add(at(2), new DataVersion(3, "another"), NOTHING);
        assertThat(file.read(new DataVersion(3, "another")).orElseThrow().later().version())
                .isEqualTo(new DataVersion(3, "another"));
    }

    @Test
    void changesThatFollowUponNothingAreLeftOut() {
        file.write(at(1), rows);
        file.add(at(3), at(4), NOTHING);
        new SnapshotFile(path, "another").add(at(1), at(2), NOTHING);
        assertThat(until(4)).isEqualTo(1);
    }

    @Test
    void aNewFileNeedsNoneOfThem() {
        file.write(at(1), rows);
        file.add(at(1), at(2), NOTHING);
        file.write(at(1), rows);
        assertThat(until(2)).isEqualTo(1);
    }

    @Test
    void whereTheyAreBrokenTheyEndAndGoOnFromThere() throws IOException {
        file.write(at(1), rows);
        file.add(at(1), at(2), NOTHING);
        long first = Files.size(changes());
        file.add(at(2), at(3), NOTHING);
        byte[] both = Files.readAllBytes(changes());
        for (int at = (int) first; at < both.length; at++) {
            Files.write(changes(), Arrays.copyOf(both, at));
            assertThat(until(3)).as("cut at %d", at).isEqualTo(2);
            byte[] flipped = both.clone();
            flipped[at] ^= 1;
            Files.write(changes(), flipped);
            assertThat(until(3)).as("a bit of byte %d is another", at).isEqualTo(2);
            assertThat(Files.size(changes())).isEqualTo(first);
        }
        file.add(at(2), at(3), NOTHING);
        assertThat(until(3)).isEqualTo(3);
    }

    @Test
    void whatIsMoreThanTheGraphIsNotRead() throws IOException {
        file.write(at(1), rows);
        try (RandomAccessFile large = new RandomAccessFile(changes().toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }
        assertThat(file.read(at(2))).isEmpty();
    }

    @Test
    void aStopKeepsWhatNobodyAskedForYet() throws InterruptedException {
        Snapshots snapshots = new Snapshots(repository, file, config);
        snapshots.current().await().atMost(LONGEST);
        write();
        DataVersion now = repository.version().await().atMost(LONGEST);
        snapshots.atStop(new ShutdownEvent());
        assertThat(file.read(now).orElseThrow().later().version()).isEqualTo(now);
        assertThat(started().things().sources()).containsKey("file-wire-" + version.number());
    }

    @Test
    void anotherGraphThatCameToTheSameNumberIsNotThisOne() {
        file.write(new DataVersion(version.number(), "another"), incomplete());
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void anotherGraphThatWasWrittenSinceIsNotThisOne() {
        file.write(new DataVersion(version.number(), "another"), incomplete());
        write();
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void aGraphThatWasPutBackIsOlderThanItsFile() {
        file.write(new DataVersion(version.number() + 1, "later"), incomplete());
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void anotherBuildMayPackOtherwise() {
        new SnapshotFile(path, "another").write(version, incomplete());
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void aBrokenFileIsAsGoodAsNone() throws IOException {
        file.write(version, incomplete());
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));
        assertThat(file.read(version)).isEmpty();
        for (int at = 20; at < whole.length; at += whole.length / 40) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(path, flipped);
            assertThat(file.read(version)).as("a bit of byte %d is another", at).isEmpty();
        }
        Files.writeString(path, "no snapshot");
        assertThat(file.read(version)).isEmpty();
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void whatCanNotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectory(path);
        Files.createFile(path.resolve("in the way"));
        file.write(version, rows);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(path);
        }
        assertThat(isTakenFromTheFile()).isFalse();
    }

    @Test
    void afterAReadingOfTheWholeGraphItIsThere() throws InterruptedException {
        new Snapshots(repository, file, config).current().await().atMost(LONGEST);
        for (int i = 0; i < 600 && !Files.isRegularFile(path); i++) {
            Thread.sleep(100);
        }
        assertThat(file.read(version).orElseThrow().rows().told()).containsKey(MISSING);
    }
}
