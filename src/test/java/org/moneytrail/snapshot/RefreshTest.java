package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moneytrail.curate.Curator.input;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.curate.Curator;
import org.moneytrail.curate.CuratorProfile;
import org.moneytrail.fact.FundingRound;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.money.CurrencyCode;

/** A snapshot that is refreshed by what was written about is the one that reading the whole graph gives. */
@QuarkusTest
@TestProfile(CuratorProfile.class)
class RefreshTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Curator alice = Curator.alice();

    @Inject Snapshots snapshots;
    @Inject SnapshotRepository repository;
    @Inject SnapshotFile file;
    @Inject SnapshotConfig config;

    @BeforeEach
    void aSourceIsThere() {
        alice.done(
                "recordSource",
                input(
                        "id", "refresh-wire",
                        "publisher", "Wire",
                        "title", "A story",
                        "publishedOn", "2024-03-01",
                        "recordedOn", "2024-03-02",
                        "reliability", "PRESS"));
    }

    private Snapshot current() {
        return snapshots.current().await().atMost(LONGEST);
    }

    /** What was worked out before the writes has to be corrected, and not only to be worked out. */
    private Snapshot workedOut() {
        Snapshot snapshot = current();
        assertThat(snapshot.on(TODAY).rounds()).isNotEmpty();
        assertThat(snapshot.on(TODAY).reached("moonshot", CurrencyCode.CNY)).isPresent();
        return snapshot;
    }

    /** @return the startups that may be judged otherwise */
    private Set<String> checked(Snapshot before) {
        Snapshot refreshed = current();
        Snapshot whole =
                repository
                        .gather()
                        .flatMap(rows -> repository.snapshot(refreshed.version(), rows))
                        .await()
                        .atMost(LONGEST);
        assertAlike(refreshed, whole);
        assertAlike(started(), whole);
        return refreshed.changedSince(before).orElseThrow();
    }

    private static void assertAlike(Snapshot refreshed, Snapshot whole) {
        assertThat(refreshed.version()).isEqualTo(whole.version());
        assertThat(refreshed.things()).isEqualTo(whole.things());
        assertThat(refreshed.startups()).isEqualTo(whole.startups());
        assertThat(rounds(refreshed)).isEqualTo(rounds(whole));
        assertThat(others(refreshed)).isEqualTo(others(whole));
        assertThat(refreshed.on(TODAY).rounds()).isEqualTo(whole.on(TODAY).rounds());
        assertThat(money(refreshed)).isEqualTo(money(whole));
        assertThat(parties(refreshed)).isEqualTo(parties(whole));
        assertThat(refreshed.contested()).isEqualTo(whole.contested());
    }

    /** As a start has it: from the file alone, once all is in it. */
    private Snapshot started() {
        DataVersion now = repository.version().await().atMost(LONGEST);
        for (int i = 0; i < 600 && !isKept(now); i++) {
            pause();
        }
        assertThat(isKept(now)).isTrue();
        return new Snapshots(repository, file, config).current().await().atMost(LONGEST);
    }

    private boolean isKept(DataVersion version) {
        return file.read(version).filter(it -> it.later().version().equals(version)).isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, FundingRound> rounds(Snapshot snapshot) {
        Map<String, FundingRound> all = new TreeMap<>();
        snapshot.facts().rounds().forEach(round -> all.put(round.slug(), round));
        return all;
    }

    private static Map<String, Object> others(Snapshot snapshot) {
        Map<String, Object> all = new TreeMap<>();
        snapshot.others()
                .all()
                .forEach(fact -> all.put(fact.getClass().getSimpleName() + fact.slug(), fact));
        return all;
    }

    private static Map<String, String> money(Snapshot snapshot) {
        Map<String, String> all = new TreeMap<>();
        Standing standing = snapshot.on(TODAY);
        for (String startup : snapshot.startups()) {
            all.put(startup, standing.reached(startup, CurrencyCode.CNY).toString());
        }
        for (String party : snapshot.links().parties()) {
            all.put(party, standing.invested(party, CurrencyCode.CNY).toString());
        }
        return all;
    }

    private static Map<String, Set<String>> parties(Snapshot snapshot) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String party : snapshot.links().parties()) {
            Set<String> rounds = new TreeSet<>();
            snapshot.links().roundsWith(party).forEach(round -> rounds.add(round.slug()));
            all.put(party, rounds);
        }
        return all;
    }

    @Test
    void aNewCompanyWithItsRoundAndItsInvestorIsTakenIn() {
        Snapshot before = workedOut();
        alice.done(
                "recordOrganization",
                input(
                        "id", "refresh-lab",
                        "nameEn", "Refresh Lab",
                        "kind", "STARTUP",
                        "sector", "foundation-models",
                        "country", "CN",
                        "source", "refresh-wire"));
        alice.done(
                "recordRound",
                input(
                        "id", "refresh-a",
                        "startup", "refresh-lab",
                        "roundName", "Series A",
                        "closedOn", "2024-02",
                        "amount", 500000000,
                        "currency", "CNY",
                        "status", "CLOSED",
                        "scope", "ROUND",
                        "source", "refresh-wire"));
        alice.done(
                "recordInvestment",
                input(
                        "round", "refresh-a",
                        "investor", "Organization:tencent",
                        "amount", 200000000,
                        "currency", "CNY",
                        "source", "refresh-wire"));
        assertThat(checked(before)).contains("refresh-lab").doesNotContain("zhipu");
    }

    @Test
    void aRivalTellingIsTakenInAndTakenBack() {
        Snapshot before = workedOut();
        alice.done(
                "recordRound",
                input(
                        "id", "refresh-rival",
                        "canonical", "ms-b",
                        "startup", "moonshot",
                        "roundName", "Series B",
                        "amount", 700000000,
                        "currency", "USD",
                        "status", "CLOSED",
                        "scope", "ROUND",
                        "source", "refresh-wire"));
        assertThat(checked(before)).contains("moonshot");
        Snapshot between = workedOut();
        alice.done(
                "retractStatement",
                input(
                        "about", "FundingRound:ms-b",
                        "statement", "refresh-rival",
                        "reason", "a typing error"),
                "");
        assertThat(checked(between)).contains("moonshot");
    }

    @Test
    void aPromiseToAFundReachesTheStartupsBehindIt() {
        Snapshot before = workedOut();
        alice.done(
                "recordCommitment",
                input(
                        "id", "refresh-promise",
                        "partner", "Organization:nssf",
                        "fund", "Fund:beijing-ai-fund",
                        "amount", 100000000,
                        "currency", "CNY",
                        "date", "2023-06",
                        "source", "refresh-wire"));
        Set<String> changed = checked(before);
        Set<String> backed = before.on(TODAY).backedBy("Fund:beijing-ai-fund");
        assertThat(changed).containsAll(backed);
    }

    @Test
    void anotherThingSaidOfAnInvestorReachesWhatItBacked() {
        Snapshot before = workedOut();
        alice.done(
                "recordOrganization",
                input(
                        "id", "tencent",
                        "nameEn", "Tencent",
                        "kind", "BIG_TECH",
                        "city", "Guangzhou",
                        "source", "refresh-wire"));
        checked(before);
    }
}
