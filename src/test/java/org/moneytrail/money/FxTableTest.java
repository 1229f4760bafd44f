package org.moneytrail.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Question;

/** R8, on the rates of {@link Question}: 7 yuan a dollar in the months of 2023, 7.5 over the year, 6.5 over 2022. */
class FxTableTest {

    @Test
    void aDayConvertsAtTheAverageOfItsMonth() {
        assertThat(rate("USD", "CNY", "2023-06-01", false)).isEqualByComparingTo("7");
    }

    @Test
    void aYearConvertsAtTheAverageOfTheYear() {
        assertThat(rate("USD", "CNY", "2023-12-31", true)).isEqualByComparingTo("7.5");
    }

    @Test
    void whereTheMonthIsMissingTheYearStandsIn() {
        assertThat(rate("USD", "CNY", "2022-06-01", false)).isEqualByComparingTo("6.5");
    }

    @Test
    void laterThanTheTableTheNewestMonthIsUsedAndFlagged() {
        assertThat(rate("USD", "CNY", "2024-06-01", true)).isEqualByComparingTo("7");
        assertThat(find("USD", "CNY", "2024-06-01", true).orElseThrow().approximate()).isTrue();
    }

    @Test
    void crossRatesGoThroughTheDollar() {
        assertThat(rate("HKD", "CNY", "2023-06-01", false)).isEqualByComparingTo("0.875");
    }

    @Test
    void beforeTheTableThereIsNoRate() {
        assertThat(find("USD", "CNY", "2021-06-01", false)).isEmpty();
    }

    @Test
    void anUnknownCurrencyIsNeverOneToOne() {
        assertThat(find("USD", "SGD", "2023-06-01", false)).isEmpty();
    }

    @Test
    void noCurrencyNeedsARateToItself() {
        assertThat(rate("SGD", "SGD", "1999-01-01", false)).isEqualByComparingTo("1");
    }

    private static BigDecimal rate(String from, String to, String day, boolean yearOnly) {
        return find(from, to, day, yearOnly)
                .orElseThrow()
                .apply(Cases.same(BigDecimal.ONE))
                .stated();
    }

    private static Optional<FxTable.Conversion> find(
            String from, String to, String day, boolean yearOnly) {
        return Question.RATES.conversion(
                new CurrencyCode(from), new CurrencyCode(to), LocalDate.parse(day), yearOnly);
    }
}
