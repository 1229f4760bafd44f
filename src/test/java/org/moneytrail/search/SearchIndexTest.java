package org.moneytrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.TestGraph;

/** A graph from before search, or of an older folding, is brought up to date; what was typed never reaches the index as its language. */
class SearchIndexTest {

    private static final TestGraph GRAPH = TestGraph.shared();

    private final SearchIndex index = new SearchIndex(GRAPH.reader(), GRAPH.writer());
    private final SearchRepository search = new SearchRepository(GRAPH.reader());

    @BeforeEach
    void oldGraph() {
        GRAPH.clear();
        GRAPH.run(
                """
                UNWIND range(1, 2500) AS n
                CREATE (:Entity:Party:Organization {id: 'Organization:o' + n, slug: 'o' + n, name: 'Firm ' + n, nameEn: 'Firm ' + n})
                """,
                Map.of());
        GRAPH.run(
                """
                CREATE (:Entity:Party:Organization:Startup {id: 'Organization:zhipu', slug: 'zhipu', nameEn: 'Zhipu AI', nameZh: '智譜'}),
                  (:Entity:Source {id: 'Source:page', slug: 'page', name: 'All about Zhipu AI'})
                """,
                Map.of());
    }

    @Test
    void entitiesWithoutKeysGetThemOnce() {
        assertThat(find("智谱")).isEmpty();
        assertThat(index.refresh().await().indefinitely()).isEqualTo(2501);
        assertThat(find("智谱")).containsExactly("Organization:zhipu");
        assertThat(index.refresh().await().indefinitely()).isZero();
    }

    @Test
    void anOlderEditionIsFoldedAnew() {
        index.refresh().await().indefinitely();
        GRAPH.run(
                "MATCH (n:Organization {slug: 'zhipu'}) SET n.searchEdition = 0, n.nameEn = 'Knowledge Atlas'",
                Map.of());
        assertThat(index.refresh().await().indefinitely()).isEqualTo(1);
        assertThat(find("knowledge")).containsExactly("Organization:zhipu");
    }

    @Test
    void aVersionIsLookedThroughOnce() {
        GRAPH.run("CREATE (:DataVersion {key: 'graph', number: 1, stamp: 'one'})", Map.of());
        assertThat(index.refreshIfNew().await().indefinitely()).isEqualTo(2501);
        GRAPH.run("MATCH (n:Organization {slug: 'zhipu'}) SET n.searchEdition = 0", Map.of());
        assertThat(index.refreshIfNew().await().indefinitely()).isZero();
        GRAPH.run("MATCH (n:DataVersion) SET n.stamp = 'two'", Map.of());
        assertThat(index.refreshIfNew().await().indefinitely()).isEqualTo(1);
    }

    @Test
    void afterAWriteOnlyWhatItWasAboutIsLookedAt() {
        List<String> written = List.of("Organization:zhipu", "Source:page", "FundingRound:none");
        assertThat(index.refresh(written).await().indefinitely()).isEqualTo(1);
        assertThat(find("智谱")).containsExactly("Organization:zhipu");
        assertThat(find("firm 7")).isEmpty();
    }

    @Test
    void sourcesAreNotFoundByTheirTitles() {
        index.refresh().await().indefinitely();
        assertThat(find("all about zhipu")).isEmpty();
    }

    @Test
    void moreThanIsLookedAtIsCutAndSaidSo() {
        index.refresh().await().indefinitely();
        SearchRepository.Found found = search.find("firm", List.of()).await().indefinitely();
        assertThat(found.cut()).isTrue();
        assertThat(found.hits()).hasSize(SearchRepository.MOST);
        assertThat(search.find("firm 2497", List.of()).await().indefinitely().hits().get(0).id())
                .isEqualTo("Organization:o2497");
    }

    @Test
    void aLabelChoosesBeforeTheCut() {
        index.refresh().await().indefinitely();
        GRAPH.run(
                "MATCH (n:Organization) WHERE n.slug IN ['o2400', 'o7'] SET n:LimitedPartner",
                Map.of());
        SearchRepository.Found found =
                search.find("firm", List.of("LimitedPartner")).await().indefinitely();
        assertThat(found.hits().stream().map(Hit::id))
                .containsExactlyInAnyOrder("Organization:o2400", "Organization:o7");
        assertThat(found.cut()).isFalse();
    }

    @Test
    void theIndexesOwnLanguageIsTextLikeAnyOther() {
        index.refresh().await().indefinitely();
        for (String text :
                List.of(
                        "zhipu) OR (firm",
                        "zhipu AND NOT firm",
                        "zhi*",
                        "zhipu~2",
                        "searchTerms:zhipu",
                        "\"zhipu\" +firm",
                        "[a TO z]",
                        "zhipu^9 \\",
                        "/zhi.*/ {x",
                        "zhipu && firm || -o1 !o2 ?",
                        "NOT",
                        "OR AND",
                        "\ud800zhipu\udc00",
                        "a".repeat(200),
                        "智".repeat(200))) {
            assertThat(find(text)).as(text).hasSizeLessThanOrEqualTo(SearchRepository.MOST);
        }
        assertThat(find("zhi*")).containsExactly("Organization:zhipu");
        assertThat(find("zhipu) OR (firm")).isEmpty();
    }

    private List<String> find(String text) {
        return search.find(text, List.of()).await().indefinitely().hits().stream()
                .map(Hit::id)
                .toList();
    }
}
