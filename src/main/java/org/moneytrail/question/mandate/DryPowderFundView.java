package org.moneytrail.question.mandate;

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
        UnspentView left = UnspentView.of(row.left(), powder.on(), powder.currency());
        return new DryPowderFundView(
                left.since(),
                row.counted(),
                left.size(),
                left.invested(),
                left.passedOn(),
                left.amount(),
                left.notes(),
                views.shown(row.verdict().binding()),
                views.shown(row.verdict().conditions()),
                row.verdict().binding().stream().anyMatch(Clause::assumed),
                left.outflows(),
                row.fund().slug());
    }
}
