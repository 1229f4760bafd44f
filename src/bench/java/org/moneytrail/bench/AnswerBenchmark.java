package org.moneytrail.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An answer as graphql-java hands it over, a hundred objects of six fields, on its way to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class AnswerBenchmark {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Object> answer =
            Map.of(
                    "data",
                    Map.of(
                            "startups",
                            IntStream.range(0, 100).mapToObj(AnswerBenchmark::card).toList()));

    private static Map<String, Object> card(int number) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", "Startup:startup-" + number);
        card.put("name", "客遠深科技 " + number);
        card.put("city", "Beijing");
        card.put("roundCount", number);
        card.put("stated", new BigDecimal("1200000000.50"));
        card.put(
                "rounds",
                List.of(Map.of("roundName", "Series A"), Map.of("roundName", "Series B")));
        return card;
    }

    @Benchmark
    public byte[] serialise() throws Exception {
        return json.writeValueAsBytes(answer);
    }
}
