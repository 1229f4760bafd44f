package org.moneytrail.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.testsupport.Socket;
import org.moneytrail.testsupport.Tokens;

@QuarkusTest
@TestProfile(CuratorProfile.class)
@Timeout(120)
class SubscriptionTest {

    private static final String EVENT =
            " { dataVersion operation statementId fact { id ... on FundingRound { roundName startup {"
                    + " name } statements { totalCount } } } } }";

    private final Curator alice = Curator.alice();

    @TestHTTPResource("/graphql")
    URI graphql;

    @Inject FactEvents events;

    @BeforeEach
    void aSourceIsThere() {
        alice.done(
                "recordSource",
                input(
                        "id",
                        "wire",
                        "publisher",
                        "Wire",
                        "title",
                        "News",
                        "publishedOn",
                        "2024-03-01",
                        "recordedOn",
                        "2024-03-02",
                        "reliability",
                        "PRESS"));
    }

    private JsonNode round(String id, String startup) {
        return alice.done(
                "recordRound",
                input(
                        "id",
                        id,
                        "startup",
                        startup,
                        "roundName",
                        "Wired",
                        "announcedOn",
                        "2024-03",
                        "scope",
                        "ROUND",
                        "status",
                        "RUMOURED",
                        "source",
                        "wire"));
    }

    @Test
    void aWriteIsToldToWhoListensForItAndToNobodyElse() throws Exception {
        try (Socket models = Socket.open(graphql).init(null);
                Socket bots = Socket.open(graphql).init(null)) {
            models.nextOf("connection_ack");
            bots.nextOf("connection_ack");
            models.subscribe(
                    "1",
                    "subscription { factRecorded(scope: {sector: \"foundation-models\"})" + EVENT);
            bots.subscribe(
                    "1", "subscription { factRecorded(scope: {startups: [\"galbot\"]})" + EVENT);
            awaitListeners(2);
            int version = round("wired-one", "moonshot").get("dataVersion").asInt();
            JsonNode event = models.nextOf("next").at("/payload/data/factRecorded");
            assertThat(event.get("dataVersion").asInt()).isEqualTo(version);
            assertThat(event.get("operation").asText()).isEqualTo("recordRound");
            assertThat(event.get("statementId").asText())
                    .isEqualTo("Statement:FundingRound.wired-one");
            assertThat(event.at("/fact/id").asText()).isEqualTo("FundingRound:wired-one");
            assertThat(event.at("/fact/startup/name").asText()).isEqualTo("Moonshot AI");
            assertThat(event.at("/fact/statements/totalCount").asInt()).isEqualTo(1);
            round("wired-two", "galbot");
            assertThat(bots.nextOf("next").at("/payload/data/factRecorded/fact/id").asText())
                    .isEqualTo("FundingRound:wired-two");
            assertThat(bots.received()).isZero();
            models.send(java.util.Map.of("id", "1", "type", "complete"));
            awaitListeners(1);
        }
        awaitListeners(0);
    }

    @Test
    void aScopeThatMakesNoSenseIsRefused() throws Exception {
        try (Socket socket = Socket.open(graphql).init(null)) {
            socket.nextOf("connection_ack");
            socket.subscribe(
                    "1",
                    "subscription { factRecorded(scope: {sector: \"ai\", from: \"2024-01-01\"})"
                            + EVENT);
            assertThat(socket.nextOf("error").toString())
                    .contains("INVALID_ARGUMENT", "factRecorded.scope.from");
            socket.subscribe("2", "subscription { factRecorded(scope: {sector: \"aii\"})" + EVENT);
            assertThat(socket.nextOf("error").toString())
                    .contains("NOT_FOUND", "\"ai\"", "requestId");
        }
    }

    @Test
    void aMutationOverASocketWantsATokenToo() throws Exception {
        String write =
                "mutation { recordPerson(input: {id: \"socket-%s\", nameEn: \"S\", source: \"wire\"}) {"
                        + " node { id } } }";
        int version = Curator.version();
        try (Socket nobody = Socket.open(graphql).init(null)) {
            nobody.nextOf("connection_ack");
            nobody.subscribe("1", write.formatted("a"));
            assertThat(nobody.nextOf("error").toString()).contains("UNAUTHENTICATED");
        }
        try (Socket bob = Socket.open(graphql).init(Tokens.of("bob"))) {
            bob.nextOf("connection_ack");
            bob.subscribe("1", write.formatted("b"));
            assertThat(bob.nextOf("error").toString()).contains("FORBIDDEN");
        }
        Curator.nothingChanged(version);
        try (Socket curator = Socket.open(graphql).init(Tokens.curator())) {
            curator.nextOf("connection_ack");
            curator.subscribe("1", write.formatted("c"));
            assertThat(curator.nextOf("next").toString()).contains("Person:socket-c");
        }
    }

    @Test
    void aForgedTokenClosesTheConnection() throws Exception {
        try (Socket forged = Socket.open(graphql).init(Tokens.forged("alice", "curator"))) {
            assertThat(forged.end()).isEqualTo(4403);
        }
    }

    @Test
    void theServerAsksWhetherItsClientIsStillThere() throws Exception {
        try (Socket socket = Socket.open(graphql).init(null)) {
            assertThat(socket.nextOf("ping")).isNotNull();
        }
    }

    @Test
    void aClientThatDoesNotReadLosesItsConnection() throws Exception {
        String everything =
                "{ __schema { types { name description fields { name description args { name description } } } } }";
        int asked = 200;
        try (Socket slow = Socket.thatDoesNotRead(graphql).init(null)) {
            for (int i = 0; i < asked; i++) {
                try {
                    slow.subscribe("q" + i, everything);
                } catch (java.util.concurrent.ExecutionException cutOff) {
                    break;
                }
            }
            slow.readOn();
            // Cut off, be it before or after a closing frame got through.
            assertThat(slow.end()).isIn(-1, 1000);
            assertThat(slow.received()).isLessThan(asked);
        }
    }

    private void awaitListeners(int wanted) throws InterruptedException {
        for (int i = 0; i < 200 && events.listeners() != wanted; i++) {
            Thread.sleep(50);
        }
        assertThat(events.listeners()).isEqualTo(wanted);
    }
}
