package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.mandate.PowderNote;
import org.moneytrail.rule.mandate.Unspent;

@Type("Unspent")
@Description(
        "What a fund has left on a day, and how that is worked out: size, else what was committed, less legs"
                + " and less own commitments to other funds (R22).")
public record UnspentView(
        @NonNull @Description("The day that was asked about.") LocalDate on,
        @Description(
                        "The day from which it exists, by the earliest dated fact; null if none tells.")
                @Nullable LocalDate since,
        @Description(
                        "What is left, in the currency that was asked for; null if its size is unknown or"
                                + " does not convert. Low is 0 where the notes say so.")
                @Nullable MoneyRangeView amount,
        @Description(
                        "What it has to give, in its own currency: its size, else what is known to have"
                                + " been committed to it; null if nobody tells.")
                @Nullable MoneyRangeView size,
        @NonNull
                @Description(
                        "What it put into closed rounds by that day, as far as sums are known, in its own"
                                + " currency.")
                MoneyRangeView invested,
        @NonNull
                @Description(
                        "What it committed to other funds by that day, as far as sums are known, in its"
                                + " own currency (R18).")
                MoneyRangeView passedOn,
        @NonNull @Description("What makes it less sure than it looks.")
                List<@NonNull PowderNote> notes,
        @NonNull
                @Id
                @Description(
                        "Ids of the participations and commitments by which money left it, unsized ones too.")
                List<@NonNull String> outflows) {

    static UnspentView of(Unspent left, LocalDate day, CurrencyCode currency) {
        Cases size = left.size();
        Cases unspent = left.unspent();
        PartialDate on = PartialDate.of(day);
        return new UnspentView(
                day,
                left.since(),
                unspent == null ? null : range(currency, unspent, left.openEnded(), on),
                size == null ? null : range(left.currency(), size, left.openEnded(), on),
                range(left.currency(), left.invested().sized(), false, on),
                range(left.currency(), left.passedOn().sized(), false, on),
                List.copyOf(left.notes()),
                left.facts());
    }

    private static MoneyRangeView range(
            CurrencyCode currency, Cases cases, boolean open, PartialDate on) {
        BigDecimal low = cases.low().min(cases.stated());
        BigDecimal high = open ? null : cases.high().max(cases.stated());
        MoneyRange range = new MoneyRange(currency, low, cases.stated(), high);
        return Objects.requireNonNull(MoneyRangeView.of(range, on));
    }
}
