package org.moneytrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.refusal.InvalidArgument;

/** Ranking and marks by themselves, without a graph. */
class MatchTest {

    private static final Map<String, Object> ZHIPU =
            Map.of(
                    "nameEn", "Zhipu AI",
                    "nameZh", "智譜",
                    "aliases",
                            List.of("智谱华章", "Z.ai", "Knowledge Atlas", "2513.HK", "Big Model Lab"),
                    "slug", "zhipu-org");

    @ParameterizedTest
    @CsvSource({
        "智谱, EXACT_NAME, 智譜",
        "智譜, EXACT_NAME, 智譜",
        "ZHIPU AI, EXACT_NAME, Zhipu AI",
        "zhipuai, EXACT_NAME, Zhipu AI",
        "2513.hk, EXACT_NAME, 2513.HK",
        "knowledge-atlas, EXACT_ALIAS, Knowledge Atlas",
        "zhipu-org, EXACT_ALIAS, zhipu-org",
        "zhipu, PREFIX, Zhipu AI",
        "zhi pu, PREFIX, Zhipu AI",
        "2513, PREFIX, 2513.HK",
        "atlas, WORD, Knowledge Atlas",
        "华章, WORD, 智谱华章",
        "lab big, WORD, Big Model Lab",
        "zhì pǔ huá zhāng, PINYIN, 智谱华章",
        "zhi4 pu3 hua2 zhang1, PINYIN, 智谱华章",
        "huazhang, PINYIN, 智谱华章",
        "智普, PINYIN, 智譜",
        "zhpu ai, TYPO, Zhipu AI",
        "zhiup ai, TYPO, Zhipu AI",
        "knowlege, TYPO, Knowledge Atlas",
        "知识华章, , ",
        "moonshot, , ",
        "zai, EXACT_ALIAS, Z.ai",
    })
    void theBestNameDecides(String asked, MatchKind kind, String name) {
        var best = Match.best(SearchText.of(asked), names(ZHIPU));
        assertThat(best.map(Match::kind).orElse(null)).isEqualTo(kind);
        assertThat(best.map(match -> match.name().text()).orElse(null)).isEqualTo(name);
    }

    /** The better known is the worse match here, so that nothing but the match decides. */
    @Test
    void nameBeforeAliasBeforePrefixBeforeWordBeforePinyinBeforeTypo() {
        List<Hit> hits =
                List.of(
                        hit("typo", "nameEn", "Ma Yj", 900),
                        hit("pinyin", "nameZh", "蚂蚁", 800),
                        hit("word", "nameEn", "Big Mayi Lab", 700),
                        hit("prefix", "nameEn", "Mayi Robotics", 600),
                        hit("alias", "aliases", List.of("MaYi"), 500),
                        hit("name", "nameEn", "Mayi", 0));
        assertThat(sorted(hits))
                .containsExactly("name", "alias", "prefix", "word", "pinyin", "typo");
    }

    private static Hit hit(String id, String property, Object name, int weight) {
        return Hit.of(SearchText.of("ma yi"), candidate(id, Map.of(property, name), weight))
                .orElseThrow();
    }

    @Test
    void withEqualNamesTheBetterKnownComesFirstThenTheId() {
        SearchText asked = SearchText.of("atlas");
        List<Hit> hits =
                List.of(
                        Hit.of(asked, candidate("c", Map.of("nameEn", "Atlas"), 1)).orElseThrow(),
                        Hit.of(asked, candidate("b", Map.of("nameEn", "Atlas"), 1)).orElseThrow(),
                        Hit.of(asked, candidate("a", Map.of("nameEn", "Atlas"), 0)).orElseThrow(),
                        Hit.of(asked, candidate("d", Map.of("nameEn", "Atlas"), 12)).orElseThrow());
        assertThat(sorted(hits)).containsExactly("d", "b", "c", "a");
    }

    @ParameterizedTest
    @CsvSource({
        "zhipu, Zhipu AI, [Zhipu] AI",
        "zhipua, Zhipu AI, [Zhipu A]I",
        "智谱, 智譜Z基金, [智譜]Z基金",
        "zhipuhua, 智谱华章, [智谱华]章",
        "hua zhang, 智谱华章, 智谱[华章]",
        "lab big, Big Model Lab, [Big] Model [Lab]",
        "knowlege, Knowledge Atlas, [Knowledge] Atlas",
        "zhpuai, Zhipu AI, [Zhipu AI]",
        "emile, Café Émile, Café [Émile]",
        "an mian, 月之暗面, 月之[暗面]",
    })
    void whatMatchedIsMarked(String asked, String name, String marked) {
        SearchText text = SearchText.of(asked);
        Match match = Match.of(text, NameForm.of(NameKind.NAME, name)).orElseThrow();
        List<NamePart> parts = Highlights.of(match, text);
        assertThat(
                        parts.stream()
                                .map(part -> part.matched() ? "[" + part.text() + "]" : part.text())
                                .collect(Collectors.joining()))
                .isEqualTo(marked);
        assertThat(parts.stream().map(NamePart::text).collect(Collectors.joining()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, false",
        "abcd, abxd, true",
        "abcd, abd, true",
        "abcd, abccd, true",
        "abcd, acbd, true",
        "abcd, adcb, false",
        "abcd, ab, false",
        "abcd, bcda, false",
        "'', a, true",
    })
    void aTypoIsOneSlip(String left, String right, boolean one) {
        assertThat(Typos.oneApart(left, right)).isEqualTo(one);
        assertThat(Typos.oneApart(right, left)).isEqualTo(one);
    }

    @Test
    void nothingToLookForIsRefused() {
        for (String text :
                List.of("", "   ", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "\ud800", "。，")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SearchText.of(text)))
                    .as(text)
                    .isInstanceOf(InvalidArgument.class)
                    .hasMessageContaining("letter");
        }
    }

    private static List<String> sorted(List<Hit> hits) {
        return hits.stream().sorted(Comparator.comparing(Hit::key)).map(Hit::id).toList();
    }

    private static Hit.Candidate candidate(String id, Map<String, Object> node, int weight) {
        return new Hit.Candidate(id, names(node), weight);
    }

    private static List<NameForm> names(Map<String, Object> node) {
        return SearchKeys.of(node).forms().stream().map(NameForm::parse).toList();
    }
}
