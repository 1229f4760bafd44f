package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Answer;

/** What a curator has written is what everybody reads from then on, however warm the memory is. */
@QuarkusTest
@TestProfile(CuratorProfile.class)
class KeptRowsWhileCuratingTest {

    private static final String ROUNDS =
            "{ startup(id: \"shengshu\") { rounds { id roundName } } }";
    private static final int WRITES = 15;
    private static final int READERS = 4;

    private final Curator alice = Curator.alice();

    @Test
    void aRoundIsThereOnceItIsRecordedAndGoneOnceItIsRetracted() throws Exception {
        recordSource();
        AtomicInteger recorded = new AtomicInteger(-1);
        CompletableFuture<?>[] readers =
                IntStream.range(0, READERS)
                        .mapToObj(reader -> CompletableFuture.runAsync(() -> read(recorded)))
                        .toArray(CompletableFuture[]::new);
        try {
            for (int i = 0; i < WRITES; i++) {
                JsonNode done = alice.done("recordRound", round(i), "node { id roundName }");
                assertThat(done.at("/node/id").asText()).isEqualTo("FundingRound:" + id(i));
                recorded.set(i);
                assertThat(rounds()).contains("FundingRound:" + id(i));
            }
        } finally {
            recorded.set(WRITES);
        }
        CompletableFuture.allOf(readers).get(60, java.util.concurrent.TimeUnit.SECONDS);
        for (int i = 0; i < WRITES; i++) {
            alice.done(
                    "retractStatement",
                    input(
                            "about",
                            "FundingRound:" + id(i),
                            "statement",
                            id(i),
                            "reason",
                            "a test"));
            assertThat(rounds()).doesNotContain("FundingRound:" + id(i));
        }
    }

    /** Others ask all the time: what had been recorded when they began is in what they get. */
    private static void read(AtomicInteger recorded) {
        int before;
        while ((before = recorded.get()) < WRITES) {
            List<String> rounds = rounds();
            for (int i = 0; i <= before; i++) {
                assertThat(rounds).contains("FundingRound:" + id(i));
            }
        }
    }

    private static List<String> rounds() {
        return Answer.to(ROUNDS).data().findValuesAsText("id");
    }

    private static String id(int number) {
        return "kept-round-" + number;
    }

    private static java.util.Map<String, Object> round(int number) {
        return input(
                "id",
                id(number),
                "startup",
                "shengshu",
                "roundName",
                "Number " + number,
                "closedOn",
                "2024-05-01",
                "amount",
                7000000 + number,
                "currency",
                "CNY",
                "scope",
                "ROUND",
                "status",
                "CLOSED",
                "source",
                "kept-source");
    }

    private void recordSource() {
        alice.done(
                "recordSource",
                input(
                        "id",
                        "kept-source",
                        "publisher",
                        "Paper",
                        "title",
                        "Many rounds",
                        "publishedOn",
                        "2024-05-02",
                        "recordedOn",
                        "2024-05-02",
                        "reliability",
                        "PRESS"));
    }
}
