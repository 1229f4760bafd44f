package org.moneytrail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moneytrail.testsupport.Answer;

/** One box over the built-in data set. */
@QuarkusTest
class SearchTest {

    private static final String SEARCH =
            """
            query ($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) {
                totalCount truncated pageInfo { hasNextPage endCursor }
                edges { cursor score match matchedName highlights { text matched } node { __typename id } }
              }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "智谱",
                "智譜",
                "zhipu",
                "zhi pu",
                "Zhipu AI",
                "2513.HK",
                "zhì pǔ",
                "zhi4 pu3",
                "ZHIPU",
                "２５１３．ＨＫ",
                "智谱华章",
                "z.ai",
                "zhpu ai",
                "Zhipi AI",
                "智普"
            })
    void allSpellingsFindTheCompanyFirst(String text) {
        assertThat(ids(text)).as(text).first().isEqualTo("Organization:zhipu");
    }

    @ParameterizedTest
    @CsvSource({
        "上海稀宇科技, Organization:minimax",
        "稀宇科技, Organization:minimax",
        "Guangnian Zhi Wai, Organization:light-years-beyond",
        "guang nian zhi wai, Organization:light-years-beyond",
        "Knowledge Atlas, Organization:zhipu",
        "kimi, Organization:moonshot",
        "yuezhianmian, Organization:moonshot",
        "零一万物, Organization:01ai",
        "Zero One Infinite, Organization:01ai",
        "阶跃星辰, Organization:stepfun",
        "jie yue xing chen, Organization:stepfun",
        "MiniCPM, Organization:modelbest",
        "PixVerse, Organization:aisphere",
        "摩尔线程, Organization:moore-threads",
        "循环智能, Organization:recurrent-ai",
        "Galaxy General, Organization:galbot",
        "阿里巴巴, Organization:alibaba",
        "腾讯, Organization:tencent",
        "teng xun, Organization:tencent",
        "zijietiaodong, Organization:bytedance",
        "小红书, Organization:xiaohongshu",
        "红杉中国, Organization:hongshan",
        "Sequoia China, Organization:hongshan",
        "宁德时代, Organization:catl",
        "p7, Organization:prosperity7",
        "大基金, Organization:big-fund",
        "Qihoo 360, Organization:360",
        "王长虎, Person:wang-changhu",
        "wang changhu, Person:wang-changhu",
        "杨植麟, Person:yang-zhilin",
        "大模型, Sector:foundation-models",
        "da mo xing, Sector:foundation-models",
        "300418.SZ, Stock:kunlun-tech",
        "国家大基金三期, Fund:big-fund-3",
        "長三角, Fund:ssf-yrd-fund",
    })
    void namesAndAliasesFindTheirBearer(String text, String id) {
        List<String> found = ids(text);
        assertThat(found).as(text).isNotEmpty();
        assertThat(text.equals("長三角") ? found : found.subList(0, 1)).as(text).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "moonshto, Organization:moonshot",
        "mooonshot, Organization:moonshot",
        "minimx, Organization:minimax",
        "minimaks, ",
        "tencnet, Organization:tencent",
        "alibbaa, Organization:alibaba",
        "bytedanse, Organization:bytedance",
        "hillhose, Organization:hillhouse",
        "qimimg venture, Organization:qiming",
        "yang zhilim, Person:yang-zhilin",
        "semiconducters, Sector:semiconductors",
        "月之安面, Organization:moonshot",
        "百川知能, Organization:baichuan",
    })
    void oneWrongLetterIsForgiven(String text, String id) {
        List<String> found = ids(text);
        if (id == null) {
            assertThat(found).doesNotContain("Organization:minimax");
        } else {
            assertThat(found).as(text).first().isEqualTo(id);
        }
    }

    @Test
    void kindsChooseAndARoleFindsTheOrganization() {
        assertThat(ids("zhipu", "CONCEPT_STOCK")).containsExactly("Stock:zhipu");
        assertThat(ids("zhipu", "FUND")).isNotEmpty().allMatch(id -> id.startsWith("Fund:"));
        assertThat(ids("zhipu", "STARTUP")).first().isEqualTo("Organization:zhipu");
        assertThat(ids("zhipu", "PERSON", "SECTOR")).isEmpty();
        assertThat(ids("tencent", "STARTUP")).doesNotContain("Organization:tencent");
        assertThat(ids("tencent", "INVESTOR")).first().isEqualTo("Organization:tencent");
        assertThat(ids("capital", "LIMITED_PARTNER", "FUND"))
                .allMatch(id -> id.startsWith("Organization:") || id.startsWith("Fund:"));
    }

    @Test
    void theMatchIsMarkedInTheNameThatMatched() {
        JsonNode edge = search(Map.of("text", "zhipu", "kinds", List.of("FUND"))).at("/edges/0");
        assertThat(edge.get("matchedName").asText()).isEqualTo("Zhipu Ecosystem Fund (Z Fund)");
        assertThat(edge.get("match").asText()).isEqualTo("PREFIX");
        assertThat(edge.at("/highlights/0/text").asText()).isEqualTo("Zhipu");
        assertThat(edge.at("/highlights/0/matched").asBoolean()).isTrue();
        assertThat(edge.at("/highlights/1/matched").asBoolean()).isFalse();
    }

    @Test
    void pagesMeetEachOnceInOrder() {
        JsonNode whole = search(Map.of("text", "fund", "first", 200));
        List<String> paged = new ArrayList<>();
        String after = null;
        do {
            Map<String, Object> variables =
                    after == null
                            ? Map.of("text", "fund", "first", 7)
                            : Map.of("text", "fund", "first", 7, "after", after);
            JsonNode page = search(variables);
            paged.addAll(idsOf(page));
            after =
                    page.at("/pageInfo/hasNextPage").asBoolean()
                            ? page.at("/pageInfo/endCursor").asText()
                            : null;
        } while (after != null);
        assertThat(paged).hasSizeGreaterThan(14).isEqualTo(idsOf(whole)).doesNotHaveDuplicates();
        assertThat(whole.get("totalCount").asInt()).isEqualTo(paged.size());
        assertThat(whole.get("truncated").asBoolean()).isFalse();
    }

    @Test
    void scoresNeverRise() {
        List<Integer> scores = new ArrayList<>();
        search(Map.of("text", "capital", "first", 100))
                .get("edges")
                .forEach(edge -> scores.add(edge.get("score").asInt()));
        assertThat(scores).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b - a);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "+-&&||!(){}[]^\"~*?:\\/", "\ud800", "…"})
    void nothingToLookForIsRefused(String text) {
        assertThat(Answer.to(SEARCH, Map.of("text", text)).violations())
                .containsExactly("search.text");
    }

    @Test
    void tooLongATextIsRefusedWithTheLimit() {
        Answer answer = Answer.to(SEARCH, Map.of("text", "a".repeat(10_000)));
        assertThat(answer.violations()).containsExactly("search.text");
        assertThat(answer.error().get("message").asText()).contains("200", "10000");
    }

    @ParameterizedTest
    @CsvSource({
        "startup, 智譜, zhipu",
        "startup, zhi pu, zhipu",
        "fund, 大基金三期, big-fund-3",
        "person, 楊植麟, yang-zhilin",
        "sector, 大模型, foundation-models"
    })
    void anUnknownIdThatIsANameIsKnownByIt(String field, String id, String meant) {
        Answer answer =
                Answer.to("query ($id: ID!) { " + field + "(id: $id) { id } }", Map.of("id", id));
        assertThat(answer.suggestions()).first().isEqualTo(meant);
    }

    private static List<String> ids(String text, String... kinds) {
        return idsOf(
                search(
                        kinds.length == 0
                                ? Map.of("text", text)
                                : Map.of("text", text, "kinds", List.of(kinds))));
    }

    private static List<String> idsOf(JsonNode connection) {
        return StreamSupport.stream(connection.get("edges").spliterator(), false)
                .map(edge -> edge.at("/node/id").asText())
                .toList();
    }

    private static JsonNode search(Map<String, ?> variables) {
        return Answer.to(SEARCH, variables).at("search");
    }
}
