package org.moneytrail.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AmountWordsProperties {

    private static final List<String> WORDS =
            List.of(
                    "3",
                    "2.5",
                    "1,200",
                    "三",
                    "两",
                    "十",
                    "零",
                    "半",
                    "千",
                    "百",
                    "万",
                    "亿",
                    "千万",
                    "million",
                    "bn",
                    "hundred",
                    "数",
                    "几",
                    "上",
                    "several ",
                    "tens of ",
                    "hundreds of ",
                    "millions of ",
                    "a ",
                    "近",
                    "超",
                    "约",
                    "以上",
                    "多",
                    "余",
                    "左右",
                    "-",
                    "至",
                    "~",
                    " to ",
                    "between ",
                    " and ",
                    "+",
                    "-plus ",
                    "up to ",
                    "nearly ",
                    "more than ",
                    "元",
                    "美元",
                    "人民币",
                    "$",
                    "¥",
                    "yuan");

    private static final String SIMPLIFIED = "亿万数两余约过币几将欧";
    private static final String TRADITIONAL = "億萬數兩餘約過幣幾將歐";

    @Property
    void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        assertOrdered(AmountWords.parse(text, CurrencyCode.USD));
        assertOrdered(AmountWords.parse(text));
    }

    @Property(tries = 20_000)
    void anyHeapOfAmountWordsGivesBoundsInOrder(@ForAll @From("heaps") String text) {
        Optional<MoneyRange> range = AmountWords.parse(text, CurrencyCode.CNY);
        Statistics.label("read").collect(range.isPresent());
        assertOrdered(range);
    }

    @Property(tries = 5_000)
    void traditionalAndSimplifiedAgree(@ForAll @From("phrases") String text) {
        assertThat(AmountWords.parse(inTraditional(text)))
                .isEqualTo(AmountWords.parse(text))
                .isPresent();
    }

    @Property(tries = 5_000)
    void fullWidthAndSpacesChangeNothing(@ForAll @From("phrases") String text) {
        assertThat(AmountWords.parse(" " + fullWidth(text) + "\u3000"))
                .isEqualTo(AmountWords.parse(text));
    }

    @Property
    void moreThanASumHasNoUpperBound(
            @ForAll @From("moreThan") String words, @ForAll @From("sums") String sum) {
        assertThat(AmountWords.parse(words.replace("X", sum), CurrencyCode.CNY))
                .hasValueSatisfying(
                        range -> {
                            assertThat(range.openEnded()).isTrue();
                            assertThat(range.stated()).isEqualByComparingTo(range.low());
                        });
    }

    @Property
    void aWholeNumberReadsAsItself(@ForAll @IntRange(max = 2_000_000_000) int number) {
        assertThat(AmountWords.parse("$" + number).orElseThrow().stated())
                .isEqualByComparingTo(number + "");
        assertThat(AmountWords.parse(String.format("$%,d", number)))
                .isEqualTo(AmountWords.parse("$" + number));
    }

    @Example
    void aVeryLongTextCostsNothing() {
        Instant start = Instant.now();
        for (String word : List.of("9", "千", "一亿", "3-", "hundreds of ", "\uD83D\uDCB0", " ")) {
            assertThat(AmountWords.parse(word.repeat(1_000_000), CurrencyCode.USD)).isEmpty();
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> sums() {
        Arbitrary<String> numbers =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ONE, BigDecimal.valueOf(9999))
                        .ofScale(1)
                        .map(BigDecimal::toPlainString);
        return Combinators.combine(numbers, Arbitraries.of("", "万", "亿", "千万", " million", "bn"))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> moreThan() {
        return Arbitraries.of(
                "超X",
                "超过X",
                "逾X",
                "X以上",
                "X多",
                "more than X",
                "over X",
                "at least X",
                "X or more",
                "X+");
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> counted =
                Combinators.combine(
                                Arbitraries.of("", "近", "超", "超过", "约", "将近", "逾"),
                                Arbitraries.of("两", "3", "十", "三十五", "2.5", "5000", "一百零二"),
                                Arbitraries.of("亿", "万", "万亿"))
                        .as((bound, number, unit) -> bound + number + unit);
        Arbitrary<String> words =
                Combinators.combine(
                                Arbitraries.of("数", "几", "上"),
                                Arbitraries.of("百万", "千万", "亿", "百亿", "千亿"))
                        .as(String::concat);
        return Combinators.combine(
                        Arbitraries.oneOf(counted, words),
                        Arbitraries.of("元", "人民币", "美元", "港币", "欧元", "元人民币"))
                .as(String::concat);
    }

    private static void assertOrdered(Optional<MoneyRange> read) {
        read.ifPresent(
                range -> {
                    Cases cases = range.cases();
                    assertThat(cases.low()).isNotNegative().isLessThanOrEqualTo(cases.stated());
                    assertThat(cases.stated()).isLessThanOrEqualTo(cases.high());
                });
    }

    private static String inTraditional(String text) {
        return map(
                text,
                c -> SIMPLIFIED.indexOf(c) < 0 ? c : TRADITIONAL.charAt(SIMPLIFIED.indexOf(c)));
    }

    private static String fullWidth(String text) {
        return map(text, c -> c > ' ' && c <= '~' ? c - '!' + '！' : c);
    }

    private static String map(String text, IntUnaryOperator each) {
        return text.chars()
                .map(each)
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }
}
