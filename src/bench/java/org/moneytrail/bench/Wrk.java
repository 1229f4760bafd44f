package org.moneytrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load tool for HTTP, wrk: light enough to share two cores with what it measures. */
record Wrk(Server server, Path folder) {

    private static final Pattern ASKED =
            Pattern.compile(
                    "ASKED requests=(\\d+) micros=(\\d+) failed=(\\d+) p50=(\\d+) p99=(\\d+)");

    /** A request as ask.lua reads it. */
    record Request(String method, String path, String body, String tag) {

        static Request post(String body) {
            return new Request("POST", "/graphql", body, "");
        }

        String line() {
            return String.join("\t", method, path, body, tag);
        }
    }

    Load run(String name, List<Request> requests, int connections, int seconds) throws Exception {
        Path file = folder.resolve(name + ".requests");
        Files.write(file, requests.stream().map(Request::line).toList());
        ProcessBuilder wrk =
                new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "600s",
                        "-s",
                        "src/bench/ask.lua",
                        server.address());
        wrk.environment().put("REQUESTS", file.toString());
        wrk.redirectErrorStream(true);
        Process process = wrk.start();
        String told = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Matcher found = ASKED.matcher(told);
        if (!found.find()) {
            throw new IOException("wrk says: " + told);
        }
        return load(found.toMatchResult());
    }

    private static Load load(MatchResult told) {
        long requests = Long.parseLong(told.group(1));
        double seconds = Long.parseLong(told.group(2)) / 1e6;
        long failed = Long.parseLong(told.group(3));
        long p50 = Long.parseLong(told.group(4));
        long p99 = Long.parseLong(told.group(5));
        return new Load(requests, seconds, failed, p50, p99, new Cpu(0, 0));
    }
}
