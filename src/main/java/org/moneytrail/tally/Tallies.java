package org.moneytrail.tally;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CallerContext;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.FundBook;
import org.moneytrail.rule.ProofLines;
import org.moneytrail.rule.Tally;
import org.moneytrail.rule.claim.OtherSources;
import org.moneytrail.rule.mandate.FundBodies;
import org.moneytrail.snapshot.FundLinks;
import org.moneytrail.snapshot.Snapshot;

/** Sums over the startups of a scope. Those asked for last are kept, and brought up to a newer snapshot by what changed. */
@ApplicationScoped
public class Tallies {

    private static final int MOST_BYTES = 128_000_000;
    private static final int SLOT = 2_000;
    private static final int MOST_EXPECTED = 10_000;
    private static final Duration UNASKED = Duration.ofMinutes(30);

    private final TallyPool pool;
    private final Cache<TallyQuestion<?>, Slot<?>> slots =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher(Tallies::weight)
                    .expireAfterAccess(UNASKED)
                    .build();

    /** Of what was expected to be asked together, with what: one sum of all. */
    private final Cache<TallyQuestion<?>, Measure.Several> together =
            Caffeine.newBuilder().maximumSize(MOST_EXPECTED).expireAfterAccess(UNASKED).build();

    /** What a book of funds depends on: most writes say nothing of funds. */
    private record Promises(FundLinks funds, LocalDate knownAt, Set<String> leftOut) {}

    private record Funds(FundBook book, FundBodies bodies) {

        static Funds of(Snapshot snapshot, LocalDate knownAt, OtherSources others) {
            return new Funds(
                    Judging.funds(snapshot, knownAt, others),
                    new FundBodies(List.copyOf(snapshot.things().funds().values())));
        }
    }

    private final Cache<Promises, Funds> books =
            Caffeine.newBuilder().maximumSize(4).expireAfterAccess(UNASKED).build();

    Tallies(TallyPool pool) {
        this.pool = pool;
    }

    private static int weight(TallyQuestion<?> question, Slot<?> slot) {
        Slot.Known<?> known = slot.known();
        return known != null && known.value() instanceof Tally<?> tally
                ? SLOT + tally.weight()
                : SLOT;
    }

    /** Says that these will be asked for, so that whoever asks for the first of them has all of them worked out in one go. */
    public void expect(
            CapitalQuestion question, Set<String> leftOut, Set<Measure.OfReport<?>> measures) {
        Set<Measure.OfReport<?>> unknown = new LinkedHashSet<>();
        for (Measure.OfReport<?> measure : measures) {
            TallyQuestion<?> one = new TallyQuestion<>(question, leftOut, measure);
            if (slots.getIfPresent(one) == null && together.getIfPresent(one) == null) {
                unknown.add(measure);
            }
        }
        if (unknown.size() > 1) {
            Measure.Several all = new Measure.Several(unknown);
            unknown.forEach(one -> together.put(new TallyQuestion<>(question, leftOut, one), all));
        }
    }

    /** What is worked out together. */
    Set<Measure.Several> expected() {
        return Set.copyOf(together.asMap().values());
    }

    /** The sum in the snapshot, shared by all who ask: it must not be changed. */
    public <T extends Tally<T>> Uni<T> of(Snapshot snapshot, TallyQuestion<T> asked) {
        Measure.Several all = together.getIfPresent(asked);
        return all != null && asked.measure() instanceof Measure.OfReport<T> one
                ? sum(snapshot, new TallyQuestion<>(asked.question(), asked.leftOut(), all))
                        .map(sums -> sums.of(one))
                : sum(snapshot, asked);
    }

    private <T extends Tally<T>> Uni<T> sum(Snapshot snapshot, TallyQuestion<T> asked) {
        return CallerContext.returning(
                Uni.createFrom()
                        .emitter(
                                emitter -> {
                                    Slot<T> slot = slot(asked);
                                    emitter.onTermination(slot::leave);
                                    slot.enter(
                                                    snapshot,
                                                    (now, last, pace) ->
                                                            anew(asked, now, last, pace))
                                            .whenComplete(
                                                    (value, error) -> {
                                                        if (error == null) {
                                                            slots.put(asked, slot);
                                                            emitter.complete(value);
                                                        } else {
                                                            emitter.fail(cause(error));
                                                        }
                                                    });
                                }));
    }

    @SuppressWarnings("unchecked")
    private <T extends Tally<T>> Slot<T> slot(TallyQuestion<T> asked) {
        return (Slot<T>) slots.get(asked, any -> new Slot<T>());
    }

    private static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null
                ? error.getCause()
                : error instanceof CancellationException
                        ? new IllegalStateException("nobody waited for it any more", error)
                        : error;
    }

    /** Work that is too long for an event loop. */
    public <R> Uni<R> beside(Supplier<R> work) {
        return CallerContext.returning(Uni.createFrom().completionStage(() -> pool.run(work)));
    }

    /** For single startups of the scope. */
    public Judging judging(Snapshot snapshot, CapitalQuestion question, Set<String> leftOut) {
        OtherSources others = new OtherSources(leftOut);
        LocalDate knownAt = question.clocks().knownAt();
        Funds funds =
                books.get(
                        new Promises(snapshot.links().funds(), knownAt, leftOut),
                        any -> Funds.of(snapshot, knownAt, others));
        return new Judging(snapshot, question, others, funds.book(), funds.bodies());
    }

    private <T extends Tally<T>> CompletableFuture<T> anew(
            TallyQuestion<T> asked, Snapshot now, Slot.@Nullable Known<T> last, Pace pace) {
        Optional<Set<String>> changed =
                last == null ? Optional.empty() : between(last.snapshot(), now);
        return last == null || changed.isEmpty()
                ? whole(asked, now, pace)
                : changed(asked, now, last, changed.get(), pace);
    }

    /** Somebody may still ask of an older snapshot than the last one did. */
    private static Optional<Set<String>> between(Snapshot a, Snapshot b) {
        return a.version() <= b.version() ? b.changedSince(a) : a.changedSince(b);
    }

    private <T extends Tally<T>> CompletableFuture<T> whole(
            TallyQuestion<T> asked, Snapshot now, Pace pace) {
        CompletableFuture<T> result = new CompletableFuture<>();
        sum(asked, now, result, Judging::startups, pace)
                .whenComplete((sum, error) -> finish(result, sum, error));
        return result;
    }

    private <T extends Tally<T>> CompletableFuture<T> changed(
            TallyQuestion<T> asked,
            Snapshot now,
            Slot.Known<T> last,
            Set<String> changed,
            Pace pace) {
        CompletableFuture<T> result = new CompletableFuture<>();
        sum(asked, last.snapshot(), result, before -> some(before, changed), pace)
                .thenCompose(
                        gone ->
                                sum(asked, now, result, after -> some(after, changed), pace)
                                        .thenCompose(
                                                come -> pool.run(() -> moved(last, gone, come))))
                .thenCompose(
                        sum ->
                                sum.isWhole()
                                        ? CompletableFuture.completedFuture(sum)
                                        : stoppable(result, whole(asked, now, pace)))
                .whenComplete((sum, error) -> finish(result, sum, error));
        return result;
    }

    private static <T extends Tally<T>> T moved(Slot.Known<T> last, T gone, T come) {
        T sum = last.value().copy();
        sum.subtract(gone);
        sum.add(come);
        sum.settle();
        return sum;
    }

    /** Those of the changed startups that lie in the scope; what belongs to no startup may always differ. */
    private static List<String> some(Judging judging, Set<String> changed) {
        List<String> some = judging.covered(changed);
        some.add(ProofLines.NO_STARTUP);
        return some;
    }

    private <T extends Tally<T>> CompletableFuture<T> sum(
            TallyQuestion<T> asked,
            Snapshot snapshot,
            CompletableFuture<T> result,
            Function<Judging, List<String>> startups,
            Pace pace) {
        Measure<T> measure = asked.measure();
        return pool.run(() -> judging(snapshot, asked.question(), asked.leftOut()))
                .thenCompose(
                        judging ->
                                stoppable(
                                        result,
                                        pool.sum(
                                                startups.apply(judging),
                                                () -> measure.none(asked.question().currency()),
                                                startup -> measure.of(judging, startup),
                                                pace)));
    }

    private static <T> CompletableFuture<T> stoppable(
            CompletableFuture<?> result, CompletableFuture<T> part) {
        result.whenComplete(
                (value, error) -> {
                    if (result.isCancelled()) {
                        part.cancel(false);
                    }
                });
        return part;
    }

    private static <T> void finish(
            CompletableFuture<T> result, @Nullable T value, @Nullable Throwable error) {
        if (error == null) {
            result.complete(value);
        } else {
            result.completeExceptionally(error);
        }
    }
}
