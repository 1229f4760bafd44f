package org.moneytrail.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At whom a packed dossier points is read from its rows alone, and is what its facts say. */
@QuarkusTest
class OutlineTest {

    @Inject Snapshots snapshots;

    @Test
    void theRowsPointWhereTheFactsPoint() {
        Snapshot snapshot = snapshots.current().await().atMost(Duration.ofSeconds(60));
        Set<String> elsewhere = new HashSet<>();
        Set<String> lookers = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (String slug : snapshot.startups()) {
            Dossier packed = snapshot.dossier(slug);
            Outline outline = packed.outline(slug);
            Dossier plain =
                    new Dossier.Plain(
                            packed.rounds(),
                            packed.acquisitions(),
                            packed.holdings(),
                            packed.roles(),
                            packed.interests());
            assertThat(outline).isEqualTo(plain.outline(slug));
            elsewhere.addAll(outline.elsewhere());
            lookers.addAll(outline.lookers());
            people.addAll(outline.people());
        }
        assertThat(elsewhere).isNotEmpty();
        assertThat(lookers).isNotEmpty();
        assertThat(people).isNotEmpty();
    }
}
