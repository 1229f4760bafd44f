package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.fact.RoundTelling;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.BuiltInSnapshot;

/** What is read from the graph is what the files say, and the rules say the same of it as of what is fetched for one question. */
@QuarkusTest
class SnapshotOfGraphTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject Snapshots snapshots;

    private Snapshot read() {
        return snapshots.current().await().atMost(Duration.ofSeconds(20));
    }

    @Test
    void theGraphSaysWhatTheFilesSay() {
        Snapshot read = read();
        Snapshot files = BuiltInSnapshot.INSTANCE;
        assertThat(read.things().organizations()).isEqualTo(files.things().organizations());
        assertThat(read.things().funds()).isEqualTo(files.things().funds());
        assertThat(read.things().sources()).isEqualTo(files.things().sources());
        assertThat(read.things().people()).isEqualTo(files.things().people());
        assertThat(read.things().stocks()).isEqualTo(files.things().stocks());
        assertThat(sizes(read.facts())).isEqualTo(sizes(files.facts()));
        assertThat(rounds(read)).isEqualTo(rounds(files));
    }

    private static Map<String, Integer> sizes(CapitalFacts facts) {
        return Map.of(
                "acquisitions", facts.acquisitions().size(),
                "allocations", facts.allocations().size(),
                "holdings", facts.holdings().size(),
                "roles", facts.roles().size(),
                "commitments", facts.commitments().size(),
                "interests", facts.interests().size());
    }

    private static Map<String, String> rounds(Snapshot snapshot) {
        Function<FundingRound, String> shown =
                round ->
                        round.effectiveOn(TODAY)
                                + " "
                                + round.statements().read(RoundTelling::amount)
                                + " "
                                + round.statements().all().size()
                                + " "
                                + new TreeMap<>(
                                        round.legs().stream()
                                                .collect(
                                                        java.util.stream.Collectors.toMap(
                                                                leg -> leg.investor().id(),
                                                                leg ->
                                                                        leg.statements()
                                                                                .all()
                                                                                .size())))
                                + round.payments().size()
                                + round.returns().size();
        Map<String, String> all = new TreeMap<>();
        snapshot.facts().rounds().forEach(round -> all.put(round.slug(), shown.apply(round)));
        return all;
    }

    @Test
    void whatReachedIsWhatTheQuestionAnswers() {
        Standing standing = read().on(TODAY);
        JsonNode groups =
                Answer.to(
                                """
                                { moneyReached(scope: {sector: "ai"}) {
                                    groups(by: [STARTUP]) { keys { value } reached { stated count undisclosed } } } }
                                """)
                        .at("moneyReached.groups");
        assertThat(groups).hasSizeGreaterThan(20);
        for (JsonNode group : groups) {
            String id = group.at("/keys/0/value").asText();
            JsonNode reached = group.get("reached");
            if (reached.get("count").asInt() > reached.get("undisclosed").asInt()
                    && id.startsWith("Organization:")) {
                assertThat(
                                standing.reached(id.substring(13), CurrencyCode.CNY)
                                        .orElseThrow()
                                        .stated())
                        .as(id)
                        .isEqualByComparingTo(reached.get("stated").decimalValue());
            }
        }
    }
}
