package org.moneytrail.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

@QuarkusTest
class ManyAskAtOnceTest {

    private static final int CLIENTS = 32;
    private static final String QUESTION =
            """
            { moneyReached(scope: {sector: "ai"}, asOf: {validAt: "2026-06-30", knownAt: "2026-11-23"}) {
                reached { low stated high count } exclusions { reason total { stated count } }
                groups(by: [YEAR]) { keys { value } reached { stated } }
                items(first: 50) { edges { node { id fact { id } statements(first: 1) { totalCount } } } } } }
            """;

    @Test
    void allGetTheSameAnswer() throws Exception {
        Callable<String> client =
                () -> {
                    Answer answer = Answer.to(QUESTION);
                    answer.data();
                    return answer.text();
                };
        Set<String> answers = new HashSet<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> asked =
                    clients.invokeAll(Stream.generate(() -> client).limit(CLIENTS).toList());
            for (Future<String> answer : asked) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(answers).hasSize(1);
    }
}
