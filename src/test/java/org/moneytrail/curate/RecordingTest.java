package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.testsupport.Answer;
import org.moneytrail.testsupport.Tokens;

@QuarkusTest
@TestProfile(CuratorProfile.class)
class RecordingTest {

    private final Curator alice = Curator.alice();

    @Inject GraphReader graph;

    @BeforeEach
    void aSourceIsThere() {
        alice.done(
                "recordSource",
                input(
                        "id", "filing-one",
                        "publisher", "Exchange",
                        "title", "A filing",
                        "publishedOn", "2024-03-01",
                        "recordedOn", "2024-03-02",
                        "reliability", "FILING"));
        alice.done(
                "recordSource",
                input(
                        "id", "filing-two",
                        "publisher", "Paper",
                        "title", "A story",
                        "publishedOn", "2024-04",
                        "recordedOn", "2024-04-02",
                        "reliability", "PRESS"));
    }

    @Test
    void aNewCompanyItsRoundAndItsInvestorCountLikeAnyOther() {
        alice.done(
                "recordOrganization",
                input(
                        "id",
                        "new-lab",
                        "nameEn",
                        "New Lab",
                        "kind",
                        "STARTUP",
                        "sector",
                        "foundation-models",
                        "country",
                        "CN",
                        "source",
                        "filing-one"));
        JsonNode round =
                alice.done(
                        "recordRound",
                        input(
                                "startup",
                                "Organization:new-lab",
                                "roundName",
                                "Series A",
                                "closedOn",
                                "2024-02",
                                "amount",
                                500000000,
                                "currency",
                                "CNY",
                                "scope",
                                "ROUND",
                                "status",
                                "CLOSED",
                                "source",
                                "Source:filing-one"),
                        "node { id amount { stated } effectiveOn { text } status }");
        assertThat(round.at("/node/amount/stated").asLong()).isEqualTo(500000000);
        assertThat(round.at("/node/status").asText()).isEqualTo("CLOSED");
        String id = round.at("/node/id").asText();
        alice.done(
                "recordInvestment",
                input(
                        "round",
                        id,
                        "investor",
                        "alibaba",
                        "amount",
                        200000000,
                        "currency",
                        "CNY",
                        "source",
                        "filing-one"));
        JsonNode startup =
                Answer.to(
                                """
                        { startup(id: "new-lab") { rounds { id participations { investor { name } amount { stated } } }
                          moneyReached(asOf: {validAt: "2024-12-31", knownAt: "2024-12-31"}) { reached { stated count } } } }
                        """)
                        .at("startup");
        assertThat(startup.at("/moneyReached/reached/stated").asLong()).isEqualTo(500000000);
        assertThat(startup.at("/rounds/0/participations/0/investor/name").asText())
                .isEqualTo("Alibaba Group");
    }

    @Test
    void aBetterSourceIsARivalTellingAndTheReadingFollowsTheRules() {
        JsonNode before = round("mm-prea");
        alice.done(
                "recordRound",
                input(
                        "canonical",
                        "mm-prea",
                        "startup",
                        "minimax",
                        "roundName",
                        "Seed extension",
                        "postMoney",
                        123000000,
                        "postMoneyCurrency",
                        "CNY",
                        "scope",
                        "ROUND",
                        "status",
                        "CLOSED",
                        "source",
                        "filing-one",
                        "id",
                        "mm-prea-filing"));
        JsonNode after = round("mm-prea");
        assertThat(after.at("/postMoney/stated").asLong())
                .as("a field that only the rival gives")
                .isEqualTo(123000000);
        assertThat(after.at("/roundName")).isEqualTo(before.at("/roundName"));
        assertThat(after.at("/statements/totalCount").asInt())
                .isEqualTo(before.at("/statements/totalCount").asInt() + 1);
    }

    private static JsonNode round(String slug) {
        return Answer.to(
                        "{ node(id: \"FundingRound:"
                                + slug
                                + "\") { ... on FundingRound { roundName postMoney { stated }"
                                + " statements { totalCount } } } }")
                .at("node");
    }

    @Test
    void anotherTellingOfAPaymentIsNoSecondPayment() {
        Map<String, Object> first =
                input(
                        "id",
                        "pay-new",
                        "round",
                        "zp-angel",
                        "amount",
                        40000000,
                        "currency",
                        "CNY",
                        "on",
                        "2019-07",
                        "source",
                        "filing-one");
        alice.done("recordPayment", first);
        JsonNode second =
                alice.done(
                        "recordPayment",
                        input(
                                "id",
                                "pay-again",
                                "canonical",
                                "Payment:pay-new",
                                "round",
                                "zp-angel",
                                "amount",
                                39000000,
                                "currency",
                                "CNY",
                                "source",
                                "filing-one"),
                        "node { id amount { stated } statements { totalCount } }");
        assertThat(second.at("/node/id").asText()).isEqualTo("Payment:pay-new");
        assertThat(second.at("/node/statements/totalCount").asInt()).isEqualTo(2);
        assertThat(second.at("/node/amount/stated").asLong()).isEqualTo(40000000);
        assertThat(
                        alice.call(
                                        "recordPayment",
                                        input(
                                                "canonical",
                                                "pay-new",
                                                "round",
                                                "ms-b",
                                                "source",
                                                "filing-one"),
                                        "")
                                .violations())
                .containsExactly("done.input.canonical");
    }

    @Test
    void aSecondSourceTellsMoreOfACompanyAndCanBeTakenBack() {
        alice.done(
                "recordPerson",
                input("id", "jane-doe", "nameEn", "Jane Doe", "source", "filing-one"));
        JsonNode more =
                alice.done(
                        "recordPerson",
                        input(
                                "id",
                                "jane-doe",
                                "nameEn",
                                "J. Doe",
                                "nameZh",
                                "無名",
                                "source",
                                "filing-two"),
                        "node { id }");
        assertThat(more.at("/node/id").asText()).isEqualTo("Person:jane-doe");
        JsonNode jane = person();
        assertThat(jane.at("/name").asText()).isEqualTo("Jane Doe");
        assertThat(jane.at("/names").toString()).contains("無名");
        alice.done(
                "retractStatement",
                input("about", "Person:jane-doe", "statement", "jane-doe", "reason", "wrong name"));
        assertThat(person().at("/name").asText()).isEqualTo("J. Doe");
        assertThat(
                        alice.call(
                                        "retractStatement",
                                        input(
                                                "about", "Person:jane-doe",
                                                "statement", "jane-doe.filing-two",
                                                "reason", "everything"),
                                        "")
                                .code())
                .as("the last one who tells of her")
                .isEqualTo("CONFLICT");
    }

    private static JsonNode person() {
        return Answer.to("{ person(id: \"jane-doe\") { name names { text } } }").at("person");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndWritesNothing() {
        Map<String, Object> input =
                input(
                        "id",
                        "once",
                        "nameEn",
                        "Once Ltd",
                        "kind",
                        "VC_FIRM",
                        "source",
                        "filing-one",
                        "clientMutationId",
                        "once-1");
        JsonNode first = alice.done("recordOrganization", input);
        alice.done("recordPerson", input("id", "between", "nameEn", "B", "source", "filing-one"));
        List<String> dump = WholeGraph.dump(graph);
        int version = Curator.version();
        assertThat(alice.done("recordOrganization", input)).isEqualTo(first);
        assertThat(WholeGraph.dump(graph)).isEqualTo(dump);
        Curator.nothingChanged(version);

        input.put("nameEn", "Twice Ltd");
        assertThat(alice.call("recordOrganization", input, "").code()).isEqualTo("CONFLICT");
        assertThat(
                        new Curator(Tokens.of("carol", "curator"))
                                .done(
                                        "recordPerson",
                                        input(
                                                "id",
                                                "carols",
                                                "nameEn",
                                                "Carol's",
                                                "source",
                                                "filing-one",
                                                "clientMutationId",
                                                "once-1"))
                                .at("/node/id")
                                .asText())
                .as("somebody else's request of the same name")
                .isEqualTo("Person:carols");
        Curator.nothingChanged(version + 1);
    }

    @Test
    void aStaleVersionIsAConflictAndNothingIsWritten() {
        int version = Curator.version();
        Map<String, Object> input =
                input(
                        "id",
                        "late",
                        "nameEn",
                        "Late",
                        "source",
                        "filing-one",
                        "expectedDataVersion",
                        version - 1);
        assertThat(alice.call("recordPerson", input, "").code()).isEqualTo("CONFLICT");
        Curator.nothingChanged(version);
        input.put("expectedDataVersion", version);
        assertThat(alice.done("recordPerson", input).at("/dataVersion").asInt())
                .isEqualTo(version + 1);
    }

    @Test
    void whoWritesAtOnceWritesOneAfterTheOther() {
        int version = Curator.version();
        int writers = 8;
        List<CompletableFuture<Integer>> all =
                IntStream.range(0, writers)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        alice.done(
                                                                        "recordPerson",
                                                                        input(
                                                                                "id",
                                                                                "crowd-" + i,
                                                                                "nameEn",
                                                                                "C" + i,
                                                                                "source",
                                                                                "filing-one"))
                                                                .at("/dataVersion")
                                                                .asInt()))
                        .toList();
        assertThat(all.stream().map(CompletableFuture::join).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(version + 1, version + writers).boxed().toList());
    }

    @Test
    void whatIsWrongIsToldByTheNameOfTheArgumentWithWhatWasMeant() {
        int version = Curator.version();
        Answer wrong =
                alice.call(
                        "recordRound",
                        input(
                                "startup",
                                "moonshott",
                                "roundName",
                                "A",
                                "scope",
                                "ROUND",
                                "status",
                                "CLOSED",
                                "source",
                                "filing-oen",
                                "amountMin",
                                5,
                                "amount",
                                4,
                                "closedOn",
                                "2024-02-30"),
                        "");
        assertThat(wrong.violations()).contains("done.input.closedOn");
        Answer unknown =
                alice.call(
                        "recordRound",
                        input(
                                "startup",
                                "moonshott",
                                "roundName",
                                "A",
                                "scope",
                                "ROUND",
                                "status",
                                "CLOSED",
                                "source",
                                "filing-oen"),
                        "");
        assertThat(unknown.violations())
                .containsExactlyInAnyOrder("done.input.startup", "done.input.source");
        assertThat(unknown.text()).contains("did you mean moonshot?", "did you mean filing-one?");
        assertThat(
                        alice.call(
                                        "recordRound",
                                        input(
                                                "startup",
                                                "moonshot",
                                                "roundName",
                                                "",
                                                "scope",
                                                "ROUND",
                                                "status",
                                                "CLOSED",
                                                "source",
                                                "filing-one",
                                                "amount",
                                                -1),
                                        "")
                                .violations())
                .containsExactly("done.input.amount", "done.input.roundName");
        assertThat(
                        alice.call(
                                        "recordRound",
                                        input(
                                                "startup",
                                                "moonshot",
                                                "roundName",
                                                "A",
                                                "scope",
                                                "ROUND",
                                                "status",
                                                "CLOSED",
                                                "source",
                                                "filing-one",
                                                "amount",
                                                1),
                                        "")
                                .violations())
                .as("a sum without a currency")
                .containsExactly("done.input.currency");
        Curator.nothingChanged(version);
    }

    @Test
    void whatWasSaidIsNotOverwritten() {
        int version = Curator.version();
        assertThat(
                        alice.call(
                                        "recordRound",
                                        input(
                                                "id",
                                                "zp-angel",
                                                "startup",
                                                "zhipu",
                                                "roundName",
                                                "Something else",
                                                "scope",
                                                "ROUND",
                                                "status",
                                                "CLOSED",
                                                "source",
                                                "filing-one"),
                                        "")
                                .code())
                .isEqualTo("CONFLICT");
        assertThat(
                        alice.call(
                                        "recordOrganization",
                                        input(
                                                "nameEn",
                                                "Moonshot",
                                                "kind",
                                                "STARTUP",
                                                "source",
                                                "filing-one"),
                                        "")
                                .violations())
                .as("an id that would be derived, and is taken")
                .containsExactly("done.input.id");
        Curator.nothingChanged(version);
    }

    @Test
    void everyWriteLeavesWhoWhatAndWhy() {
        JsonNode done =
                alice.done(
                        "recordPerson",
                        input(
                                "id",
                                "audited",
                                "nameEn",
                                "Audited",
                                "source",
                                "filing-one",
                                "reason",
                                "named in the filing",
                                "clientMutationId",
                                "audit-1"));
        JsonNode entry =
                alice.ask(
                                "{ audit(about: \"Person:audited\", first: 1) { totalCount edges { node {"
                                        + " id by at operation statement input reason dataVersion"
                                        + " clientMutationId } } } }")
                        .at("audit.edges.0.node");
        assertThat(entry.get("by").asText()).isEqualTo("alice");
        assertThat(entry.get("operation").asText()).isEqualTo("recordPerson");
        assertThat(entry.get("statement").asText()).isEqualTo("Statement:Person.audited");
        assertThat(entry.get("input").asText())
                .contains("\"nameEn\":\"Audited\"")
                .doesNotContain("clientMutationId");
        assertThat(entry.get("reason").asText()).isEqualTo("named in the filing");
        assertThat(entry.get("dataVersion")).isEqualTo(done.get("dataVersion"));
    }

    @Test
    void theTrailIsReadPageByPageTheLatestFirst() {
        alice.done("recordPerson", input("id", "page-a", "nameEn", "A", "source", "filing-one"));
        alice.done("recordPerson", input("id", "page-b", "nameEn", "B", "source", "filing-one"));
        JsonNode first =
                alice.ask(
                                "{ audit(first: 1) { edges { cursor node { about } } pageInfo { hasNextPage } } }")
                        .at("audit");
        assertThat(first.at("/edges/0/node/about").asText()).isEqualTo("Person:page-b");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(
                        alice.ask(
                                        "query($after: String) { audit(first: 1, after: $after) { edges {"
                                                + " node { about } } } }",
                                        Map.of("after", first.at("/edges/0/cursor").asText()))
                                .at("audit.edges.0.node.about")
                                .asText())
                .isEqualTo("Person:page-a");
    }
}
