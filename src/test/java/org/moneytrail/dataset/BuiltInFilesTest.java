package org.moneytrail.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuiltInFilesTest {

    private static final DataSet DATA = DataSet.builtIn();

    @Test
    void theBuiltInFilesHaveNoProblem() {
        assertThat(DATA.problems()).isEmpty();
    }

    @Test
    void aCellIsStoredInCamelCaseAndTyped() {
        assertThat(DATA.row(Layout.ROUNDS, "ms-andon-202308").orElseThrow().fields())
                .containsExactly(
                        entry("startupId", "moonshot"),
                        entry("roundName", "Part of a 2023 round"),
                        entry("announcedOn", "2023-08"),
                        entry("amount", "10000000"),
                        entry("currency", "USD"),
                        entry("amountDisclosed", "approx"),
                        entry("scope", "PARTIAL"),
                        entry("status", "CLOSED"),
                        entry("instrument", "EQUITY"),
                        entry("partOf", List.of("ms-angel", "ms-a")),
                        entry("note", "Andon Hong Kong's agreement; which round is not stated"));
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() {
        FilesInMemory turned =
                FilesInMemory.none().with("sectors.csv", "name_zh,name_en,id", "大模型,Models,models");
        FilesInMemory straight =
                FilesInMemory.none().with("sectors.csv", "id,name_en,name_zh", "models,Models,大模型");
        assertThat(turned.read().stored(Layout.SECTORS))
                .isEqualTo(straight.read().stored(Layout.SECTORS));
    }

    @Test
    void aRivalTellingIsAStatementOfTheCanonicalRound() {
        StoredRow rival = stored(Layout.ROUNDS, "ms-b-v2");
        assertThat(rival.id()).isEqualTo("FundingRound:ms-b");
        assertThat(rival.canonical()).isFalse();
        assertThat(rival.links()).isEmpty();
    }

    @Test
    void aLegOfARivalRoundIsARivalStatementOfTheCanonicalLeg() {
        StoredRow leg = stored(Layout.PARTICIPATIONS, "n1-pt-043");
        assertThat(leg.id()).isEqualTo("Participation:ms-b.alibaba");
        assertThat(leg.canonical()).isFalse();
        assertThat(leg.links())
                .isEqualTo(
                        Map.of(
                                "PART_OF_ROUND", List.of("FundingRound:ms-b"),
                                "MADE_BY", List.of("Organization:alibaba")));
    }

    @Test
    void aListingDateComesOutOfTheStatus() {
        assertThat(stored(Layout.ORGANIZATIONS, "minimax").node())
                .containsEntry("listed", true)
                .containsEntry("listedOn", "2026-01-09")
                .containsEntry("name", "MiniMax")
                .doesNotContainKeys("sector", "note", "sourceId");
    }

    @Test
    void aStockHasTheIssuersSlugAndNameAndItsConceptsSplit() {
        StoredRow stock = stored(Layout.LISTED_COMPANIES, "st-001");
        assertThat(stock.node())
                .containsEntry("id", "Stock:360")
                .containsEntry("name", "360 Security Technology")
                .containsEntry("concepts", List.of("ChatGPT", "large model"));
    }

    private static StoredRow stored(Layout layout, String row) {
        return DATA.stored(layout).stream()
                .filter(stored -> stored.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
