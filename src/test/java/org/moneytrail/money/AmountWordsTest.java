package org.moneytrail.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountWordsTest {

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final CurrencyCode FALLBACK = new CurrencyCode("CHF");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "amount-words.csv", delimiter = '|', useHeadersInDisplayName = true)
    void anAmountReadsAsItsSourceMeansIt(
            String text,
            String currency,
            String low,
            @Nullable String stated,
            @Nullable String high) {
        assertThat(AmountWords.parse(text, FALLBACK))
                .hasValueSatisfying(
                        range -> {
                            assertThat(range.currency()).hasToString(currency);
                            assertThat(range.low()).isEqualByComparingTo(millions(low));
                            assertSame(range.stated(), stated);
                            assertSame(range.high(), high);
                        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "undisclosed",
                "undisclosed amount",
                "未披露",
                "未透露",
                "n/a",
                "-",
                "~",
                "$",
                "元",
                "2 or 3",
                "10%",
                "百分之十",
                "2023年",
                "3亿股",
                "500万人",
                "第3亿元",
                "two and a half billion",
                "-5亿元",
                "(300)",
                "1,5亿",
                "1.200.000",
                "12 000 000",
                "1234,567",
                "10²",
                "①3亿",
                "½ billion",
                "٣ million",
                "1e8",
                "3d",
                "R$3m",
                "$300m yuan",
                "3亿欧元美元",
                "3亿元 5000万美元",
                "1亿元5000万",
                "约超3亿",
                "3亿超",
                "不到10亿",
                "不足1亿元",
                "less than $10m",
                "under $10m",
                "高达10亿",
                "亿元",
                "千万级",
                "亿元级",
                "hundred-million class",
                "hundred million",
                "million dollars",
                "hundred millions of yuan",
                "十几亿",
                "三四千万",
                "两亿五",
                "三百五万",
                "一亿半",
                "二三亿",
                "三百千万",
                "3亿万",
                "5 thousand million",
                "1.5亿5000万",
                "三十25万",
                "3多亿5千万",
                "3亿多5千万",
                "上10亿",
                "数元",
                "近数亿元",
                "over hundreds of millions",
                "约3-5亿元",
                "3亿以上-5亿元",
                "3-5-7亿",
                "5-3亿",
                "数亿-5亿",
                "三到五十亿",
                "5000-1亿",
                "2到2亿5千万",
                "亿-5亿",
                "超千万五",
                "百多三亿",
                "数百十万",
                "数亿万",
                "三百 tens of",
                "十半",
                "millions of tens",
                "3百1200十",
                "between $300m",
                "between $300m to $500m",
                "$300m and $500m",
                "$300m to 500m yuan"
            })
    void whatMayMeanTwoThingsOrNothingHasNoValue(String text) {
        assertThat(AmountWords.parse(text, FALLBACK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hundreds of millions", "2.5亿", "300-500 million", "'5,000,000'"})
    void withoutACurrencyThereIsOnlyTheFallback(String text) {
        assertThat(AmountWords.parse(text)).isEmpty();
        assertThat(AmountWords.parse(text, FALLBACK)).map(MoneyRange::currency).hasValue(FALLBACK);
    }

    @Test
    void aNamedCurrencyNeedsNoFallback() {
        assertThat(AmountWords.parse("數億元")).map(MoneyRange::currency).hasValue(CurrencyCode.CNY);
    }

    @Test
    void amountsOfUsualSizeAreWrittenPlainly() {
        assertThat(AmountWords.parse("$1.20 billion").orElseThrow().low())
                .hasToString("1200000000");
        assertThat(AmountWords.parse("16.50亿元").orElseThrow().low()).hasToString("1650000000");
    }

    @Test
    void noSingleCharacterBreaksTheReader() {
        assertThatCode(
                        () -> {
                            for (char c = 0; c < Character.MAX_VALUE; c++) {
                                for (String text : List.of("" + c, "3" + c, c + "3亿")) {
                                    AmountWords.parse(text, FALLBACK);
                                }
                            }
                        })
                .doesNotThrowAnyException();
    }

    private static void assertSame(@Nullable BigDecimal actual, @Nullable String millions) {
        if (millions == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(millions(millions));
        }
    }

    private static BigDecimal millions(String number) {
        return new BigDecimal(number).multiply(MILLION);
    }
}
