package org.moneytrail.tally;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moneytrail.rule.Tally;

/**
 * Threads of its own, as many as there are cores: sums never wait for a place among the requests, nor requests for one of theirs. Sums
 * that are worked out at the same time take turns, so that a short one does not wait for the end of a long one.
 */
@ApplicationScoped
class TallyPool {

    /** So many startups take some milliseconds. */
    private static final int AT_A_TIME = 64;

    private final AtomicInteger names = new AtomicInteger();
    private final int size = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(size, this::named);

    private Thread named(Runnable work) {
        Thread thread = new Thread(work, "tally-" + names.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Work that is no sum over startups. */
    <R> CompletableFuture<R> run(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** Whoever cancels the result stops the work. */
    <T extends Tally<T>> CompletableFuture<T> sum(
            List<String> startups, Supplier<T> none, Function<String, T> one, Pace pace) {
        Sum<T> sum = new Sum<>(startups, one, none.get(), pace);
        int workers = Math.max(1, Math.min(size, startups.size() / AT_A_TIME));
        sum.working.set(workers);
        for (int i = 0; i < workers; i++) {
            T mine = none.get();
            sum.go(mine);
        }
        return sum.result;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private final class Sum<T extends Tally<T>> {

        private final List<String> startups;
        private final Function<String, T> one;
        private final T all;
        private final Pace pace;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger working = new AtomicInteger();
        private final CompletableFuture<T> result = new CompletableFuture<>();

        Sum(List<String> startups, Function<String, T> one, T all, Pace pace) {
            this.startups = startups;
            this.one = one;
            this.all = all;
            this.pace = pace;
        }

        /** A worker begins where the others have not been. */
        void go(T mine) {
            int from = next.getAndAdd(AT_A_TIME);
            if (from < startups.size() && !result.isDone()) {
                go(mine, from, Math.min(from + AT_A_TIME, startups.size()));
            } else {
                finish(mine);
            }
        }

        private void go(T mine, int from, int to) {
            pace.take(() -> threads.execute(() -> step(mine, from, to)));
        }

        /** A few startups, and then it is somebody else's turn. */
        private void step(T mine, int from, int to) {
            try {
                for (int i = from; i < to && !result.isDone(); i++) {
                    if (pace.isResting()) {
                        go(mine, i, to);
                        return;
                    }
                    mine.add(one.apply(startups.get(i)));
                }
                go(mine);
            } catch (RuntimeException | Error wrong) {
                result.completeExceptionally(wrong);
            }
        }

        private void finish(T mine) {
            boolean last;
            synchronized (all) {
                all.add(mine);
                last = working.decrementAndGet() == 0;
            }
            if (last && !result.isDone()) {
                all.settle();
                result.complete(all);
            }
        }
    }
}
