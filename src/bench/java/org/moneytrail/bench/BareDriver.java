package org.moneytrail.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.moneytrail.bench.Workload.Asked;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.async.AsyncSession;

/** The bar: one statement a request through the asynchronous driver, auto-commit, each asker waiting for its own answer. */
final class BareDriver implements AutoCloseable {

    private static final int MOST_LATENCIES = 4_000_000;

    private final Driver driver;

    BareDriver(int port) {
        driver =
                GraphDatabase.driver(
                        "bolt://127.0.0.1:" + port,
                        Config.builder().withMaxConnectionPoolSize(64).build());
    }

    /** What the statement's one row has in its column data. */
    Map<String, Object> data(Workload workload, Asked asked) {
        try (var session = driver.session()) {
            return session.run(workload.cypher(), asked.parameters()).single().get("data").asMap();
        }
    }

    Load run(Workload workload, int askers, int seconds) throws Exception {
        Run run = new Run(workload, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        long began = System.nanoTime();
        CompletableFuture<?>[] all = new CompletableFuture<?>[askers];
        for (int i = 0; i < askers; i++) {
            all[i] = run.next();
        }
        CompletableFuture.allOf(all).get();
        return run.load((System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() {
        driver.close();
    }

    private final class Run {
        private final Workload workload;
        private final long until;
        private final int[] micros = new int[MOST_LATENCIES];
        private final AtomicInteger count = new AtomicInteger();
        private final AtomicLong failed = new AtomicLong();

        private Run(Workload workload, long until) {
            this.workload = workload;
            this.until = until;
        }

        CompletableFuture<Void> next() {
            if (System.nanoTime() >= until) {
                return CompletableFuture.completedFuture(null);
            }
            long began = System.nanoTime();
            int place = ThreadLocalRandom.current().nextInt(workload.asked().size());
            return ask(workload.asked().get(place))
                    .handle(
                            (any, failure) -> {
                                note(began, failure);
                                return null;
                            })
                    .thenComposeAsync(any -> next())
                    .toCompletableFuture();
        }

        private CompletionStage<?> ask(Asked asked) {
            AsyncSession session = driver.session(AsyncSession.class);
            return session.runAsync(workload.cypher(), asked.parameters())
                    .thenCompose(cursor -> cursor.listAsync(row -> row.asMap()))
                    .handle(
                            (rows, failure) ->
                                    session.closeAsync()
                                            .thenApply(closed -> orThrow(rows, failure)))
                    .thenCompose(rows -> rows);
        }

        private <T> T orThrow(T rows, Throwable failure) {
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return rows;
        }

        private void note(long began, Throwable failure) {
            int place = count.getAndIncrement();
            if (failure != null) {
                failed.incrementAndGet();
            }
            if (place < micros.length) {
                micros[place] = (int) ((System.nanoTime() - began) / 1000);
            }
        }

        Load load(double seconds) {
            int asked = Math.min(count.get(), micros.length);
            int[] sorted = Arrays.copyOf(micros, asked);
            Arrays.sort(sorted);
            long p50 = asked == 0 ? 0 : sorted[asked / 2];
            long p99 = asked == 0 ? 0 : sorted[(int) (asked * 0.99)];
            return new Load(count.get(), seconds, failed.get(), p50, p99, new Cpu(0, 0));
        }
    }
}
