package org.moneytrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "智譜, 智谱",
        "Zhipu AI, zhipuai",
        "ＺＨＩＰＵ　ＡＩ, zhipuai",
        "Café Émile, cafeemile",
        "Cafe\u0301, cafe",
        "Łódź Straße, lodzstrasse",
        "2513.HK, 2513hk",
        "(智譜)AI!, 智谱ai",
        "沛縣乾曜, 沛县乾曜",
    })
    void oneSpellingForAllWaysToWrite(String written, String compact) {
        assertThat(Spelling.of(written).plain().compact()).isEqualTo(compact);
    }

    @ParameterizedTest
    @CsvSource({
        "智譜, zhi pu",
        "月之暗面, yue zhi an mian",
        "智谱AI, zhi pu ai",
        "王長虎, wang chang hu",
        "交通銀行, jiao tong yin hang",
        "重慶, chong qing",
        "成都高新區, cheng du gao xin qu",
        "地方引導基金, di fang yin dao ji jin",
        "成長基金, cheng zhang ji jin",
        "拓爾思, tuo er si",
        "贠燁禕, yun ye yi",
        "綠地, lu di",
    })
    void chineseIsReadAsNamesAre(String written, String pinyin) {
        assertThat(Spelling.of(written).pinyin().spaced()).isEqualTo(pinyin);
    }

    @Test
    void whatIsNotChineseHasNoPinyin() {
        assertThat(Spelling.of("Zhipu AI").pinyin().isEmpty()).isTrue();
    }

    @Test
    void brokenTextIsNoLetter() {
        assertThat(Spelling.of("\ud800\udc00\ud801 \udfff\u0000\u202e").plain().spaced())
                .doesNotContain("\ud801", "\udfff", "\u0000", "\u202e");
    }

    @Test
    void keysNameEveryNameOnceFolded() {
        SearchKeys keys =
                SearchKeys.of(
                        Map.of(
                                "nameEn", "Zhipu AI",
                                "nameZh", "智譜",
                                "aliases", java.util.List.of("Z.ai", "2513.HK"),
                                "slug", "zhipu"));
        assertThat(keys.forms())
                .containsExactly(
                        "N\tZhipu AI\tzhipu ai\t",
                        "N\t智譜\t智 谱\tzhi pu",
                        "A\tZ.ai\tz ai\t",
                        "T\t2513.HK\t2513 hk\t",
                        "S\tzhipu\tzhipu\t");
        assertThat(keys.terms())
                .contains(
                        "_zhipuai", "zhipuai", "ai", "zhipu", "_智谱", "谱", "_zhipu", "pu", "_2513hk")
                .doesNotHaveDuplicates();
        assertThat(keys.forms().stream().map(NameForm::parse).map(NameForm::stored))
                .isEqualTo(keys.forms());
    }

    @Test
    void aNameOfManyWordsHasTermsOfBoundedLength() {
        String name = "word ".repeat(60) + "\t tab \n line";
        SearchKeys keys = SearchKeys.of(Map.of("nameEn", name));
        assertThat(keys.terms()).allMatch(term -> term.length() <= SearchKeys.LONGEST_TERM + 1);
        assertThat(NameForm.parse(keys.forms().get(0)).plain().list()).hasSize(62);
    }
}
