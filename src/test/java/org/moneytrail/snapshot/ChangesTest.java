package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.snapshot.Changes.Kind;
import org.moneytrail.snapshot.Changes.Part;

/** Changes that followed upon each other are as one. */
class ChangesTest {

    private static Changes of(Kind kind, Set<String> asked, GraphRow... rows) {
        return new Changes(Map.of(kind, Part.of(asked, List.of(rows))));
    }

    private static GraphRow row(String slug, String name) {
        return new GraphRow(Map.of("slug", slug, "name", name));
    }

    @Test
    void whatWasReadLastHolds() {
        Changes all =
                Changes.of(
                        List.of(
                                of(Kind.FUND, Set.of("a", "b"), row("a", "old"), row("b", "B")),
                                of(Kind.PERSON, Set.of("a"), row("a", "A person")),
                                of(Kind.FUND, Set.of("a", "c"), row("a", "new"))));
        assertThat(all.parts())
                .containsOnlyKeys(Kind.FUND, Kind.PERSON)
                .containsEntry(
                        Kind.FUND,
                        new Part(
                                Set.of("a", "b", "c"),
                                Map.of("a", row("a", "new"), "b", row("b", "B"))));
    }

    @Test
    void whatIsNotThereAnyMoreIsGone() {
        Changes all =
                Changes.of(
                        List.of(
                                of(Kind.FACT, Set.of("a"), row("a", "told")),
                                of(Kind.FACT, Set.of("a"))));
        assertThat(all.parts().get(Kind.FACT)).isEqualTo(new Part(Set.of("a"), Map.of()));
    }

    @Test
    void noneAreNothing() {
        assertThat(Changes.of(List.of())).isEqualTo(Changes.NONE);
    }
}
