package org.moneytrail.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.GraphLoader;
import org.moneytrail.graph.NewLink;
import org.moneytrail.graph.NewNode;
import org.moneytrail.testsupport.TestGraph;

/** What is begun while something else is under way, on a real graph. */
class EmbeddedLoaderTest {

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final NewLink TOLD =
            new NewLink("STATED_BY", "Entity", "Source:wire", Map.of("id", "a"), null);
    private static final NewLink TOLD_AGAIN =
            new NewLink("STATED_BY", "Entity", "Source:wire", Map.of("id", "b"), null);
    private static final NewLink MADE =
            new NewLink("MADE_BY", "Entity", "Organization:oak", Map.of(), "Investor");

    private final GraphLoader loader = GRAPH.loader();

    @BeforeEach
    void aSourceAndAnOrganization() {
        GRAPH.clear();
        add(additions(List.of(entity("Source", "wire"), entity("Organization", "oak")), List.of()));
    }

    @Test
    void whatIsStillOnItsWayIsLinkedAtTheEnd() {
        try (GraphLoader.Begun round = loader.begin(nodes(fact("FundingRound", "r", TOLD)));
                GraphLoader.Begun leg =
                        loader.begin(nodes(fact("Participation", "p", partOf("FundingRound:r"))))) {
            round.finish();
            assertThat(leg.finish().relationshipsCreated()).isEqualTo(1);
        }
        assertThat(links("PART_OF")).isEqualTo(1);
    }

    @Test
    void whatNeverComesFailsAllOfIt() {
        try (GraphLoader.Begun leg =
                loader.begin(
                        nodes(
                                fact("Participation", "p", TOLD),
                                fact("Participation", "q", partOf("FundingRound:none"))))) {
            assertThatThrownBy(leg::finish).hasMessageContaining("FundingRound:none");
        }
        assertThat(links("STATED_BY")).isZero();
    }

    @Test
    void whatIsClosedUnfinishedLeavesNothing() {
        loader.begin(nodes(fact("FundingRound", "r", TOLD))).close();
        assertThat(links("STATED_BY")).isZero();
    }

    /** Without the change that is announced, whoever comes second would wait for whoever waits for it. */
    @Test
    void itSaysWhomItWillLock() {
        add(nodes(fact("FundingRound", "r", TOLD)));
        Additions leg = nodes(fact("Participation", "p", MADE));
        Additions again =
                additions(
                        List.of(), List.of(new Additions.Retelling("FundingRound:r", TOLD_AGAIN)));
        try (GraphLoader.Begun first = loader.begin(leg);
                GraphLoader.Begun second = loader.begin(again)) {
            assertThat(first.changes()).containsExactly("Organization:oak");
            assertThat(second.changes()).containsExactly("FundingRound:r");
            first.finish();
            second.finish();
        }
        try (GraphLoader.Begun third = loader.begin(nodes(fact("Participation", "q", MADE)))) {
            assertThat(third.changes()).as("has its role already").isEmpty();
        }
    }

    @Test
    void whoeverWaitsTooLongForALockFails() {
        add(nodes(fact("FundingRound", "r", TOLD)));
        long began = System.nanoTime();
        try (GraphLoader.Begun link =
                loader.begin(nodes(fact("Participation", "p", partOf("FundingRound:r"))))) {
            Additions again =
                    additions(
                            List.of(),
                            List.of(new Additions.Retelling("FundingRound:r", TOLD_AGAIN)));
            assertThatThrownBy(() -> add(again)).hasMessageContaining("lock");
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(EngineSettings.LOCK_WAIT.multipliedBy(3));
            link.finish();
        }
        assertThat(links("STATED_BY")).isEqualTo(1);
        assertThat(links("PART_OF")).isEqualTo(1);
    }

    private void add(Additions additions) {
        try (GraphLoader.Begun begun = loader.begin(additions)) {
            begun.finish();
        }
    }

    private static NewLink partOf(String round) {
        return new NewLink("PART_OF", "Fact", round, Map.of(), null);
    }

    private static Additions nodes(NewNode... nodes) {
        return additions(List.of(nodes), List.of());
    }

    private static Additions additions(List<NewNode> nodes, List<Additions.Retelling> retellings) {
        return new Additions(nodes, retellings, List.of());
    }

    private static NewNode entity(String kind, String slug) {
        return new NewNode(
                List.of(kind, "Entity"), Map.of("id", kind + ":" + slug, "slug", slug), List.of());
    }

    private static NewNode fact(String kind, String slug, NewLink... links) {
        return new NewNode(
                List.of(kind, "Fact"),
                Map.of("id", kind + ":" + slug, "slug", slug),
                List.of(links));
    }

    private static long links(String type) {
        return GRAPH.run(
                        "MATCH ()-[link]->() WHERE type(link) = $type RETURN count(*) AS links",
                        Map.of("type", type))
                .get(0)
                .get("links")
                .asLong();
    }
}
