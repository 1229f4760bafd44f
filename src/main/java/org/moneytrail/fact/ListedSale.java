package org.moneytrail.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.MoneyRange;

/**
 * Shares of a listed company that a holder sold, or meant to sell: no money for the company.
 *
 * @param company slug of the organization whose shares they are
 */
public record ListedSale(String slug, String company, Statements<Telling> statements)
        implements Fact<ListedSale.Telling> {

    /** One source's telling of it; null is what it does not say. */
    public record Telling(
            @Nullable String seller,
            @Nullable PartialDate on,
            @Nullable MoneyRange amount,
            @Nullable ListedSaleStatus status,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.text("seller"),
                    fields.date("on"),
                    fields.exactMoney("amount", "currency"),
                    fields.choice("status", ListedSaleStatus.class),
                    fields.text("note"));
        }
    }

    @Override
    public @Nullable ListedSale knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        return known.isEmpty() ? null : new ListedSale(slug, company, known);
    }

    public @Nullable PartialDate on() {
        return Dated.reading(statements, Telling::on);
    }
}
