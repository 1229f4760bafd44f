package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/**
 * Money that a limited partner promised to a fund (R19).
 *
 * @param partner an organization, or a fund that gives to funds
 * @param fund slug of the fund
 */
public record Commitment(String slug, PartyRef partner, String fund, Statements<Telling> statements)
        implements Fact<Commitment.Telling> {

    /**
     * One source's telling of it; null is what it does not say.
     *
     * @param percent of the fund, 0 to 100
     */
    public record Telling(
            @Nullable MoneyRange amount,
            @Nullable BigDecimal percent,
            @Nullable MoneyRange paidIn,
            @Nullable PartialDate date,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.exactMoney("amount", "currency"),
                    fields.decimal("percent"),
                    fields.exactMoney("paidIn", "currency"),
                    fields.date("date"),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable Commitment knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new Commitment(slug, partner, fund, known);
    }

    public @Nullable PartialDate date() {
        return Dated.reading(statements, Telling::date);
    }
}
