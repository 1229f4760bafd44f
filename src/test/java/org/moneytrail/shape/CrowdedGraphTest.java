package org.moneytrail.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.TestGraph;

/** 4,000 startups, 400 investors with 24,000 parts of rounds at random, and one sector with everybody in it. */
class CrowdedGraphTest {

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final int STARTUPS = 4_000;
    private static final int INVESTORS = 400;
    private static final int PARTS = 24_000;
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final Map<String, Set<String>> JOINED = new HashMap<>();

    private final ShapeRepository shapes = new ShapeRepository(GRAPH.reader());

    @BeforeAll
    static void crowd() {
        GRAPH.clear();
        GRAPH.run(
                """
                CREATE (s:Entity:Sector {id: 'Sector:all', slug: 'all', name: 'All'})
                WITH s
                UNWIND range(0, $startups - 1) AS n
                CREATE (o:Entity:Party:Organization:Startup {id: 'Organization:s' + n, slug: 's' + n, name: 'S' + n})-[:IN_SECTOR]->(s)
                CREATE (:Fact:FundingRound {id: 'FundingRound:r' + n, slug: 'r' + n})-[:RAISED_BY]->(o)
                """,
                Map.of("startups", STARTUPS));
        GRAPH.run(
                """
                UNWIND range(0, $investors - 1) AS n
                CREATE (:Entity:Party:Organization:Investor {id: 'Organization:i' + n, slug: 'i' + n, name: 'I' + n})
                """,
                Map.of("investors", INVESTORS));
        Random random = new Random(7);
        List<Map<String, Object>> parts =
                random.ints(PARTS, 0, STARTUPS)
                        .mapToObj(startup -> part(startup, random.nextInt(INVESTORS)))
                        .distinct()
                        .toList();
        GRAPH.run(
                """
                UNWIND $parts AS part
                MATCH (r:Fact {id: 'FundingRound:r' + part.startup})
                MATCH (i:Organization {id: 'Organization:i' + part.investor})
                CREATE (r)<-[:PART_OF_ROUND]-(:Fact:Participation {id: 'Participation:r' + part.startup + '.i' + part.investor, slug: 'r' + part.startup + '.i' + part.investor})-[:MADE_BY]->(i)
                """,
                Map.of("parts", parts));
    }

    private static Map<String, Object> part(int startup, int investor) {
        join("Organization:s" + startup, "Organization:i" + investor);
        return Map.of("startup", startup, "investor", investor);
    }

    private static void join(String one, String other) {
        JOINED.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
        JOINED.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
    }

    @Test
    void waysThroughACrowdAreShortestAndQuick() {
        for (int n = 0; n < 10; n++) {
            String from = "Organization:s" + n;
            String to = n % 2 == 0 ? "Organization:s" + (STARTUPS - 1 - n) : "Organization:i" + n;
            Instant began = Instant.now();
            List<List<String>> ways =
                    new PathSearch(shapes, List.of(from), List.of(to), 6, 5, false)
                            .find()
                            .await()
                            .indefinitely();
            assertThat(Duration.between(began, Instant.now())).isLessThan(QUICK);
            assertThat(ways).hasSize(5).doesNotHaveDuplicates();
            assertThat(ways.get(0)).hasSize(distance(from, to) + 1).startsWith(from).endsWith(to);
            assertThat(ways)
                    .allSatisfy(
                            way -> {
                                assertThat(way)
                                        .doesNotHaveDuplicates()
                                        .doesNotContain("Sector:all");
                                for (int at = 1; at < way.size(); at++) {
                                    assertThat(JOINED.get(way.get(at))).contains(way.get(at - 1));
                                }
                            });
        }
    }

    @Test
    void anybodyIsTwoStepsFromAnybodyThroughTheSector() {
        List<List<String>> ways =
                new PathSearch(
                                shapes,
                                List.of("Organization:s1"),
                                List.of("Organization:s2"),
                                2,
                                20,
                                true)
                        .find()
                        .await()
                        .indefinitely();
        assertThat(ways).contains(List.of("Organization:s1", "Sector:all", "Organization:s2"));
    }

    @Test
    void aHubIsCutAndSaidSo() {
        Instant began = Instant.now();
        Spread around = walk(3, 200, true).from(List.of("Sector:all")).await().indefinitely();
        assertThat(Duration.between(began, Instant.now())).isLessThan(QUICK);
        assertThat(around.distances()).hasSize(200);
        assertThat(around.cut()).isTrue();
        assertThat(around.distances().values()).containsOnly(0, 1);
        List<DrawnEntity> drawn =
                shapes.drawing(around.distances().keySet()).await().indefinitely();
        assertThat(Subgraph.of(around.distances(), drawn, true).edges()).hasSize(199);
    }

    @Test
    void aDeepWalkIsBoundedAndTheSameEachTime() {
        Walk walk = walk(3, 500, false);
        Spread once = walk.from(List.of("Organization:s1")).await().indefinitely();
        assertThat(once.distances()).hasSize(500);
        assertThat(once.cut()).isTrue();
        assertThat(List.copyOf(once.distances().values())).isSorted();
        Spread again = walk.from(List.of("Organization:s1")).await().indefinitely();
        assertThat(List.copyOf(again.distances().keySet()))
                .isEqualTo(List.copyOf(once.distances().keySet()));
    }

    private Walk walk(int depth, int limit, boolean throughSectors) {
        return new Walk(shapes, Bounds.labels(null), throughSectors, depth, limit);
    }

    private static int distance(String from, String to) {
        Map<String, Integer> far = new HashMap<>(Map.of(from, 0));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!far.containsKey(to)) {
            String at = open.remove();
            for (String next : JOINED.getOrDefault(at, Set.of())) {
                if (far.putIfAbsent(next, far.get(at) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return far.get(to);
    }
}
