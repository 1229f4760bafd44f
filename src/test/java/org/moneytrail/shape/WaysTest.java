package org.moneytrail.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaysTest {

    @Test
    void theShortestComeFirstAndMeetNobodyTwice() {
        Ways ways = graph("a-b", "b-d", "a-c", "c-d", "a-d", "b-c");
        assertThat(ways.between("a", "d", 9, 9, any -> true))
                .containsExactly(
                        List.of("a", "d"),
                        List.of("a", "b", "d"),
                        List.of("a", "c", "d"),
                        List.of("a", "b", "c", "d"),
                        List.of("a", "c", "b", "d"));
        assertThat(ways.between("a", "d", 2, 9, any -> true)).hasSize(2);
        assertThat(ways.between("a", "d", 9, 2, any -> true)).hasSize(3);
    }

    @Test
    void whatIsNotJoinedHasNoWay() {
        assertThat(graph("a-b", "c-d").between("a", "d", 5, 8, any -> true)).isEmpty();
        assertThat(graph("a-b").between("a", "nobody", 5, 8, any -> true)).isEmpty();
    }

    @Test
    void aSectorIsAnEndAndNoBridge() {
        Ways ways = graph("a-S", "S-b", "a-c", "c-d", "d-b");
        assertThat(ways.between("a", "b", 5, 8, id -> !id.equals("S")))
                .containsExactly(List.of("a", "c", "d", "b"));
        assertThat(ways.between("a", "S", 1, 8, id -> !id.equals("S")))
                .containsExactly(List.of("a", "S"));
    }

    /** Against trying everything. */
    @Property(tries = 300)
    void everyGraphsShortestWaysAreFound(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int limit) {
        Random random = new Random(seed);
        boolean[][] joined = new boolean[7][7];
        Ways ways = new Ways();
        for (int one = 0; one < 7; one++) {
            for (int other = one + 1; other < 7; other++) {
                if (random.nextInt(100) < 40) {
                    joined[one][other] = joined[other][one] = true;
                    ways.add("" + one, "" + other);
                }
            }
        }
        List<Integer> all = new ArrayList<>();
        lengths(joined, 0, new ArrayList<>(List.of(0)), all);
        List<List<String>> found = ways.between("0", "6", limit, 5, any -> true);
        assertThat(found.stream().map(way -> way.size() - 1))
                .isEqualTo(
                        all.stream()
                                .filter(length -> length <= 5)
                                .sorted(Comparator.naturalOrder())
                                .limit(limit)
                                .toList());
        assertThat(found)
                .doesNotHaveDuplicates()
                .allSatisfy(way -> assertThat(way).doesNotHaveDuplicates());
    }

    private static void lengths(
            boolean[][] joined, int at, List<Integer> way, List<Integer> lengths) {
        if (at == 6) {
            lengths.add(way.size() - 1);
            return;
        }
        for (int next = 0; next < 7; next++) {
            if (joined[at][next] && !way.contains(next)) {
                way.add(next);
                lengths(joined, next, way, lengths);
                way.remove(way.size() - 1);
            }
        }
    }

    @Test
    void theNearestAreKeptThenThoseWithTheMostLinks() {
        Spread start = Spread.from(List.of("a"), 4);
        Spread first =
                start.plus(
                        List.of(
                                new Step("a", "x", 1),
                                new Step("a", "y", 3),
                                new Step("a", "a", 9)),
                        4);
        assertThat(first.distances().keySet()).containsExactly("a", "y", "x");
        assertThat(first.cut()).isFalse();
        Spread second =
                first.plus(
                        List.of(
                                new Step("x", "p", 1),
                                new Step("y", "q", 1),
                                new Step("x", "q", 1),
                                new Step("x", "a", 5)),
                        4);
        assertThat(second.distances()).containsEntry("q", 2).doesNotContainKey("p");
        assertThat(second.cut()).isTrue();
    }

    private static Ways graph(String... edges) {
        Ways ways = new Ways();
        for (String edge : edges) {
            ways.add(edge.substring(0, 1), edge.substring(2));
        }
        return ways;
    }
}
