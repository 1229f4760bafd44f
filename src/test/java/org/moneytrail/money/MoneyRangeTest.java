package org.moneytrail.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moneytrail.fact.Fields;
import org.moneytrail.testsupport.Question;

/** R6: what the columns of a sum mean, and what totals make of it. */
class MoneyRangeTest {

    @ParameterizedTest
    @CsvSource({
        "an exact sum,            100, , , exact, 100",
        "about so much,           100, , , approx, 90..100..110",
        "more than so much,       100, 100, , approx, 100",
        "nearly so much,          100, , 100, approx, 80..100..100",
        "only words,              , 100, 1000, approx, 100..100..1000",
        "at least,                , 100, , approx, 100",
        "at most,                 , , 100, approx, 0..100..100",
        "all three,               300, 100, 1000, approx, 100..300..1000"
    })
    void aSumIsReadByItsColumns(
            String what, String amount, String min, String max, String disclosed, String cases) {
        assertThat(Question.text(read(amount, min, max, disclosed).cases()))
                .as(what)
                .isEqualTo(cases);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, , true", ", 100, , true", "100, , 100, false", ", 100, 1000, false"})
    void onlyASumWithoutAnUpperBoundIsOpenEnded(
            String amount, String min, String max, boolean open) {
        assertThat(read(amount, min, max, "approx").openEnded()).isEqualTo(open);
    }

    @Test
    void noNumberIsNoRangeAndNotZero() {
        assertThat(read(null, null, null, "undisclosed")).isNull();
    }

    @Test
    void wordsStateNoSum() {
        assertThat(read(null, "100", "1000", "approx").stated()).isNull();
    }

    @Test
    void aSumIsNeverNegative() {
        assertThatThrownBy(() -> MoneyRange.exact(CurrencyCode.USD, new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MoneyRange read(String amount, String min, String max, String disclosed) {
        Map<String, Object> fields = new TreeMap<>(Map.of("currency", "USD"));
        put(fields, "amount", amount);
        put(fields, "amountMin", min);
        put(fields, "amountMax", max);
        put(fields, "amountDisclosed", disclosed);
        return new Fields(fields).money();
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
