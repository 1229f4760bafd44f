package org.moneytrail.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.moneytrail.testsupport.Question;

/** R7: sums, interval differences and the one rounding at the end. */
class CasesTest {

    private static final Cases A = cases("10", "20", "40");
    private static final Cases B = cases("5", "15", "30");

    @Test
    void sumsAddEachCaseApart() {
        assertThat(Question.text(A.plus(B))).isEqualTo("15..35..70");
    }

    @Test
    void aDifferenceTakesTheHighFromTheLowAndTheLowFromTheHigh() {
        assertThat(Question.text(cases("50", "60", "70").minus(B))).isEqualTo("20..45..65");
    }

    @Test
    void aDifferenceIsNeverNegative() {
        assertThat(Question.text(A.minus(B))).isEqualTo("0..5..35");
    }

    @Test
    void halvesRoundToTheEvenCent() {
        assertThat(Cases.same(new BigDecimal("0.125")).rounded().low()).isEqualTo("0.12");
        assertThat(Cases.same(new BigDecimal("0.135")).rounded().low()).isEqualTo("0.14");
    }

    @Test
    void aTotalRoundsOnceAtTheEnd() {
        MoneyTotal.Sum sum = MoneyTotal.in(CurrencyCode.USD);
        sum.add(Cases.same(new BigDecimal("0.004")), false);
        sum.add(Cases.same(new BigDecimal("0.004")), false);
        assertThat(sum.total().stated()).isEqualByComparingTo("0.01");
    }

    private static Cases cases(String low, String stated, String high) {
        return new Cases(new BigDecimal(low), new BigDecimal(stated), new BigDecimal(high));
    }
}
