package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.row.RowPacking;
import org.moneytrail.testsupport.BuiltInSnapshot;

/** When the graph is read, and how often. */
class SnapshotsTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger readings = new AtomicInteger();
    private volatile List<SnapshotRepository.Written> written = List.of();
    private volatile boolean broken;
    private volatile boolean somebodyWritesMeanwhile;

    private static final GatheredRows ROWS =
            GatheredRows.of(
                    new RowPacking(0),
                    new PackedThings.Packing(new RowPacking(0))
                            .packed(
                                    List.of(), List.of(), List.of(), List.of(), List.of(),
                                    List.of()),
                    Map.of());

    private final class Graph extends SnapshotRepository {

        Graph() {
            super(null, null, null, null, null);
        }

        @Override
        Uni<DataVersion> current() {
            return version();
        }

        @Override
        Uni<DataVersion> version() {
            return Uni.createFrom().item(() -> new DataVersion(version.get(), "stamp"));
        }

        @Override
        Uni<List<Written>> written(long after, int most) {
            return Uni.createFrom().item(written);
        }

        @Override
        Uni<GatheredRows> gather() {
            readings.incrementAndGet();
            if (broken) {
                return Uni.createFrom().failure(new IllegalStateException("broken"));
            }
            if (somebodyWritesMeanwhile) {
                version.incrementAndGet();
            }
            return Uni.createFrom().item(ROWS).onItem().delayIt().by(Duration.ofMillis(100));
        }

        @Override
        Uni<Snapshot> snapshot(long asked, GatheredRows rows) {
            return Uni.createFrom().item(like(asked));
        }
    }

    private record WhenAsked(boolean atStart, Optional<Path> file) implements SnapshotConfig {}

    private final Snapshots snapshots =
            new Snapshots(
                    new Graph(),
                    new SnapshotFile(null, ""),
                    new WhenAsked(false, Optional.empty()));

    private static Snapshot like(long version) {
        Snapshot whole = BuiltInSnapshot.INSTANCE;
        return new Snapshot(
                version, whole.things(), whole.sectors(), whole.dossiers(), whole.others());
    }

    private Snapshot current() {
        return snapshots.current().await().atMost(LONGEST);
    }

    @Test
    void theGraphIsReadOnceForAVersion() {
        assertThat(current()).isSameAs(current());
        assertThat(readings).hasValue(1);
        version.incrementAndGet();
        assertThat(current().version()).isEqualTo(2);
        assertThat(readings).hasValue(2);
    }

    @Test
    void ofThousandsOfWritesIsReadWhatTheyWereAbout() {
        current();
        version.addAndGet(5_000);
        written =
                LongStream.rangeClosed(2, version.get())
                        .mapToObj(
                                number ->
                                        new SnapshotRepository.Written(
                                                number, "stamp", "PolicyMeasure:subsidy", null))
                        .toList();
        assertThat(current().version()).isEqualTo(5_001);
        assertThat(readings).hasValue(1);
    }

    @Test
    void whoeverAsksAtTheSameTimeSharesOneReading() {
        List<Uni<Snapshot>> many =
                IntStream.range(0, 20).mapToObj(any -> snapshots.current()).toList();
        List<Snapshot> found = Uni.join().all(many).andFailFast().await().atMost(LONGEST);
        assertThat(found).hasSize(20).containsOnly(found.get(0));
        assertThat(readings).hasValue(1);
    }

    @Test
    void whoAsksAfterAWriteNeverGetsWhatWasBefore() {
        Uni<Snapshot> early = snapshots.current();
        var first = early.subscribeAsCompletionStage();
        version.incrementAndGet();
        assertThat(current().version()).isEqualTo(2);
        assertThat(first.join().version()).isBetween(1L, 2L);
    }

    @Test
    void whatWasReadWhileSomebodyWroteIsReadAgainButNotForEver() {
        somebodyWritesMeanwhile = true;
        assertThat(current()).isNotNull();
        assertThat(readings).hasValue(4);
    }

    @Test
    void aFailureIsToldAndTheNextOneTriesAgain() {
        broken = true;
        assertThat(snapshots.current().onFailure().recoverWithNull().await().atMost(LONGEST))
                .isNull();
        broken = false;
        assertThat(current()).isNotNull();
    }
}
