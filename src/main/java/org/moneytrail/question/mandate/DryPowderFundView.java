package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.evidence.MandateView;
import org.moneytrail.fact.PartialDate;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.DryPowder;
import org.moneytrail.rule.mandate.FundPowder;
import org.moneytrail.rule.mandate.PowderNote;

@Type("DryPowderFund")
@Description("What one fund has left, how that is worked out, and why it has its verdict (R22).")
public record DryPowderFundView(
        @Description(
                        "The day from which it exists, by the earliest dated fact; null if none tells.")
                @Nullable LocalDate since,
        @NonNull @Description("Whether it is in the sum: dated, and in a currency that converts.")
                boolean counted,
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
        @Description(
                        "What is left, in the currency of the report; null if its size is unknown or does"
                                + " not convert. Low is 0 where the notes say so.")
                @Nullable MoneyRangeView unspent,
        @NonNull @Description("What makes it less sure than it looks.")
                List<@NonNull PowderNote> notes,
        @NonNull @Description("The clauses that decide its verdict (R21).")
                List<@NonNull MandateView> bindingMandates,
        @NonNull @Description("What has to be kept (R21).") List<@NonNull MandateView> conditions,
        @NonNull
                @Description(
                        "The verdict rests on a clause that the what-if added or changed; a changed one"
                                + " is listed as its sources tell it.")
                boolean assumed,
        @NonNull
                @Id
                @Description(
                        "Ids of the participations and commitments by which money left it, unsized ones too.")
                List<@NonNull String> outflows,
        @Ignore String slug) {

    static DryPowderFundView of(FundPowder row, DryPowder powder, MandateViews views) {
        Cases size = row.size();
        Cases unspent = row.unspent();
        PartialDate on = PartialDate.of(powder.on());
        return new DryPowderFundView(
                row.since(),
                row.counted(),
                size == null ? null : range(row.currency(), size, row.openEnded(), on),
                range(row.currency(), row.invested(), false, on),
                range(row.currency(), row.passedOn(), false, on),
                unspent == null ? null : range(powder.currency(), unspent, row.openEnded(), on),
                List.copyOf(row.notes()),
                views.shown(row.verdict().binding()),
                views.shown(row.verdict().conditions()),
                row.verdict().binding().stream().anyMatch(Clause::assumed),
                row.facts(),
                row.fund().slug());
    }

    private static MoneyRangeView range(
            CurrencyCode currency, Cases cases, boolean open, PartialDate on) {
        BigDecimal low = cases.low().min(cases.stated());
        BigDecimal high = open ? null : cases.high().max(cases.stated());
        MoneyRange range = new MoneyRange(currency, low, cases.stated(), high);
        return java.util.Objects.requireNonNull(MoneyRangeView.of(range, on));
    }
}
