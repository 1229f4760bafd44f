package org.moneytrail.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;

/** A sum in a row, as far as two of them can be compared. */
record ToldSum(BigDecimal amount, String currency, @Nullable PartialDate on) {

    static Optional<ToldSum> of(Row row, String amount, String currency) {
        String text = row.text(amount);
        String of = row.text(currency);
        return text == null || of == null
                ? Optional.empty()
                : Optional.of(new ToldSum(new BigDecimal(text), of, date(row)));
    }

    private static @Nullable PartialDate date(Row row) {
        String closed = row.text("closedOn");
        String text = closed == null ? row.text("announcedOn") : closed;
        return text == null ? null : PartialDate.parse(text);
    }

    ToldSum on(@Nullable PartialDate day) {
        return new ToldSum(amount, currency, day);
    }

    /** How many times the other sum this one is, by the rate of its own day (R8); empty where no rate is known. */
    Optional<BigDecimal> times(ToldSum other, FxTable fx) {
        if (other.amount.signum() == 0) {
            return Optional.empty();
        }
        return in(other.currency, fx).map(sum -> sum.divide(other.amount, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> in(String wanted, FxTable fx) {
        if (currency.equals(wanted)) {
            return Optional.of(amount);
        }
        if (on == null) {
            return Optional.empty();
        }
        return fx.conversion(
                        new CurrencyCode(currency),
                        new CurrencyCode(wanted),
                        on.last(),
                        on.yearOnly())
                .map(
                        rate ->
                                amount.multiply(rate.numerator())
                                        .divide(rate.denominator(), MathContext.DECIMAL64));
    }

    String text() {
        return amount.toPlainString() + " " + currency;
    }
}
