package org.moneytrail.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.moneytrail.testsupport.Socket;

/** Eight readers of a newsroom: mostly look-ups, lists and searches, now and then a report or a question over a WebSocket. */
final class Clients implements AutoCloseable {

    private static final int NUMBER = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What everybody asks again and again; the README's questions are asked once in a while. */
    static final List<String> OFTEN =
            List.of(
                    "{startup(id: \"moonshot\") {name investors(first: 5) {edges {node {name}}}}}",
                    "{startup(id: \"zhipu\") {name sector {id} rounds {roundName amount {text}}}}",
                    "{node(id: \"FundingRound:ms-b\") {id ... on FundingRound {statements {totalCount}}}}",
                    "{startups(first: 20, orderBy: [{field: NAME}]) {totalCount edges {node {id name}}}}",
                    "{search(text: \"zhipu\", first: 5) {edges {node {id}}}}",
                    "{graphInfo {dataVersion counts {count}}}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER);
    private final URI graphql;
    private final List<String> questions;

    Clients(URI graphql) throws IOException {
        this.graphql = graphql;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/graphql/questions"))) {
            List<String> seldom = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                seldom.add(Files.readString(file));
            }
            questions = List.copyOf(seldom);
        }
    }

    /** What was answered in which time, and what went wrong. */
    record Tally(long answers, Duration time, List<String> failures) {
        static final Tally NONE = new Tally(0, Duration.ZERO, List.of());

        double perSecond() {
            return answers / (time.toMillis() / 1000.0);
        }

        Tally and(Tally more) {
            return new Tally(
                    answers + more.answers,
                    time.plus(more.time),
                    Stream.concat(failures.stream(), more.failures.stream()).toList());
        }

        @Override
        public String toString() {
            return "%.0f answers a second, %d failures".formatted(perSecond(), failures.size());
        }
    }

    Tally asFastAsPossible(Duration time) throws Exception {
        return together(time, 0);
    }

    Tally paced(double perSecond, Duration time) throws Exception {
        return together(time, (long) (NUMBER * 1e9 / perSecond));
    }

    private Tally together(Duration time, long pause) throws Exception {
        AtomicLong answers = new AtomicLong();
        ConcurrentSkipListSet<String> failures = new ConcurrentSkipListSet<>();
        long begun = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int client = 0; client < NUMBER; client++) {
            int own = client;
            all.add(
                    threads.submit(
                            () -> reader(own, begun, time.toNanos(), pause, answers, failures)));
        }
        for (Future<?> client : all) {
            client.get();
        }
        return new Tally(
                answers.get(), Duration.ofNanos(System.nanoTime() - begun), List.copyOf(failures));
    }

    private void reader(
            int client,
            long begun,
            long time,
            long pause,
            AtomicLong answers,
            ConcurrentSkipListSet<String> failures) {
        long next = begun + client * pause / NUMBER;
        for (long i = client; System.nanoTime() - begun < time; i += 7) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += pause;
            try {
                one(i, failures);
                answers.incrementAndGet();
            } catch (Exception e) {
                failures.add(e.toString());
            }
        }
    }

    private void one(long i, ConcurrentSkipListSet<String> failures) throws Exception {
        if (i % 97 == 0) {
            leave();
        } else if (i % 53 == 0) {
            listen();
        } else {
            boolean seldom = i % 25 == 0;
            String query =
                    seldom
                            ? questions.get((int) (i / 25 % questions.size()))
                            : OFTEN.get((int) (i % OFTEN.size()));
            HttpResponse<String> answer =
                    http.send(post(query), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
                failures.add(answer.statusCode() + " " + cut(answer.body()) + " for " + cut(query));
            }
        }
    }

    /** A client that does not wait for its answer. */
    private void leave() {
        http.sendAsync(post(questions.get(0)), HttpResponse.BodyHandlers.ofString()).cancel(true);
    }

    private void listen() throws Exception {
        try (Socket socket = Socket.open(graphql).init(null)) {
            socket.nextOf("connection_ack");
            socket.subscribe("events", "subscription {factRecorded {dataVersion}}");
            socket.subscribe("one", OFTEN.get(0));
            socket.nextOf("next");
        }
    }

    private HttpRequest post(String query) {
        try {
            return HttpRequest.newBuilder(graphql)
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/json")
                    .POST(
                            HttpRequest.BodyPublishers.ofString(
                                    JSON.writeValueAsString(Map.of("query", query))))
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
