package org.moneytrail.rule.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.testsupport.BuiltInFacts;

/** R29 on the built-in data. */
class SupplyYearTest {

    private static final SupplyYear.Facts FACTS =
            new SupplyYear.Facts(
                    BuiltInFacts.INSTANCE.funds().commitments(),
                    BuiltInFacts.INSTANCE.funds().profiles(),
                    BuiltInFacts.INSTANCE.facts().organizations(),
                    BuiltInFacts.INSTANCE.facts().rounds(),
                    BuiltInFacts.INSTANCE.market().statistics());

    @Test
    void currenciesAreNeverAddedTogether() {
        assertThat(SupplyYear.of(2014, FACTS).raised().keySet()).containsExactly(CurrencyCode.USD);
    }

    @Test
    void theStatesShareIsOfWhatIsDocumented() {
        // Of 2023: NSSF 5bn and Dalian 10bn with sums, and three parts of a planned fund (0.1 +
        // 0.002 + 0.098bn), one of them by the state.
        SupplyYear year = SupplyYear.of(2023, FACTS);
        assertThat(year.raised().get(CurrencyCode.CNY).stated())
                .isEqualByComparingTo(new BigDecimal("15613000000"));
        assertThat(year.ofState().get(CurrencyCode.CNY).stated())
                .isEqualByComparingTo(new BigDecimal("10098000000"));
        assertThat(year.stateShare(CurrencyCode.CNY)).isEqualByComparingTo("64.7");
    }

    @Test
    void aYearWithoutASumHasNoShare() {
        assertThat(SupplyYear.of(2017, FACTS).raised().get(CurrencyCode.CNY).undisclosed())
                .isPositive();
        assertThat(SupplyYear.of(2017, FACTS).stateShare(CurrencyCode.CNY)).isNull();
    }

    @Test
    void publishedNumbersStandBesideAndKeepTheirCompiler() {
        assertThat(SupplyYear.of(2023, FACTS).statistics())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.statements().all()).isNotEmpty());
    }

    @Test
    void aCompanysPartOfARumourIsNoDeal() {
        assertThat(SupplyYear.of(2023, FACTS).corporateDeals()).isPositive();
        assertThat(SupplyYear.of(2015, FACTS).corporateDeals()).isZero();
    }
}
