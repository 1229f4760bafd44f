package org.moneytrail.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/**
 * A leg: one party's part of a round. A rival round's legs are rival statements of the canonical round's legs.
 *
 * @param slug {@code <round>.<investor>}
 */
public record Participation(String slug, PartyRef investor, Statements<Telling> statements)
        implements Fact<Participation.Telling> {

    /**
     * One source's telling of a leg.
     *
     * @param inKind the part that was not cash (R12)
     */
    public record Telling(
            @Nullable Boolean lead,
            @Nullable MoneyRange amount,
            @Nullable Instrument instrument,
            @Nullable MoneyRange inKind,
            @Nullable String note) {

        public static Telling of(Fields fields) {
            return new Telling(
                    fields.flag("isLead"),
                    fields.exactMoney("amount", "currency"),
                    fields.choice("instrument", Instrument.class),
                    inKind(fields),
                    fields.text("note"));
        }

        private static @Nullable MoneyRange inKind(Fields fields) {
            String currency = fields.text("currency");
            if (currency == null) {
                return null;
            }
            BigDecimal low = fields.decimal("inKindLow");
            BigDecimal stated = fields.decimal("inKindStated");
            BigDecimal high = fields.decimal("inKindHigh");
            if (low == null && stated == null && high == null) {
                return null;
            }
            BigDecimal floor = low == null ? BigDecimal.ZERO : low;
            return new MoneyRange(CurrencyCode.of(currency), floor, stated, high);
        }
    }

    @Override
    public @Nullable Participation knownAt(LocalDate day) {
        Statements<Telling> known = statements.knownAt(day);
        if (known.all().size() == statements.all().size()) {
            return this;
        }
        return known.isEmpty() ? null : new Participation(slug, investor, known);
    }
}
