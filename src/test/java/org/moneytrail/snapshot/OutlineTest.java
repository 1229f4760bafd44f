package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Source;
import org.moneytrail.graph.row.RowPacking;

/** At whom a packed dossier points is read from its rows alone, and is what its facts say. */
@QuarkusTest
class OutlineTest {

    @Inject Snapshots snapshots;

    private static Outline checked(String slug, Dossier packed) {
        Dossier plain =
                new Dossier.Plain(
                        packed.rounds(),
                        packed.acquisitions(),
                        packed.holdings(),
                        packed.roles(),
                        packed.interests());
        assertThat(packed.outline(slug)).isEqualTo(plain.outline(slug));
        return packed.outline(slug);
    }

    @Test
    void theRowsPointWhereTheFactsPoint() {
        Snapshot snapshot = snapshots.current().await().atMost(Duration.ofSeconds(60));
        Set<String> lookers = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (String slug : snapshot.startups()) {
            Outline outline = checked(slug, snapshot.dossier(slug));
            lookers.addAll(outline.lookers());
            people.addAll(outline.people());
        }
        assertThat(lookers).isNotEmpty();
        assertThat(people).isNotEmpty();
    }

    @Test
    void aRoundMayPointAtRoundsOfOthers() {
        RowPacking packing = new RowPacking(1 << 20);
        ToldRow first = told("a", List.of("b", "elsewhere-1"), List.of());
        ToldRow second = told("b", List.of(), List.of("a", "elsewhere-2"));
        ToldRow leg = leg("a", "fund-1");
        Map<String, DossierRows> rows =
                DossierRows.of(
                        new DossierRows.Told(List.of(first, second), List.of(leg), List.of()));
        Source source =
                Source.of(
                        "wire",
                        new Fields(
                                Map.of(
                                        "publisher", "Wire",
                                        "title", "A story",
                                        "reliability", "PRESS",
                                        "recordedOn", "2024-03-02")));
        Shelf shelf = new Shelf(packing, Map.of("wire", source));
        Dossier dossier = new PackedDossier("lab", rows.get("lab").packed(shelf), shelf);
        Outline outline = checked("lab", dossier);
        assertThat(outline.elsewhere()).containsExactlyInAnyOrder("elsewhere-1", "elsewhere-2");
        assertThat(outline.rounds())
                .containsExactly(
                        new NamedRound("a", "lab", List.of("Fund:fund-1")),
                        new NamedRound("b", "lab", List.of()));
    }

    private static ToldRow told(String slug, List<String> mayContain, List<String> partOf) {
        return new ToldRow(
                slug,
                null,
                "lab",
                null,
                "",
                "wire",
                Map.of(
                        "id",
                        slug,
                        "canonical",
                        true,
                        "scope",
                        "ROUND",
                        "status",
                        "CLOSED",
                        "mayContain",
                        mayContain,
                        "partOf",
                        partOf));
    }

    private static ToldRow leg(String round, String fund) {
        return new ToldRow(
                round + "." + fund,
                "Participation",
                round,
                "Fund:" + fund,
                "A fund",
                "wire",
                Map.of("id", "p-1", "canonical", true));
    }
}
