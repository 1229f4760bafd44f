package org.moneytrail.question.mandate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Amounts;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.rule.mandate.DryPowder;
import org.moneytrail.rule.mandate.FundPowder;
import org.moneytrail.rule.mandate.Verdict;

@Type("DryPowderDelta")
@Description("Eligible dry powder as the clauses are, and as they would be. Nothing was written.")
public record DryPowderDelta(
        @NonNull @Description("As sources tell the clauses.") DryPowderReportView before,
        @NonNull @Description("As the change would have them.") DryPowderReportView after,
        @NonNull @Description("After less before, for all four verdicts in their order.")
                List<@NonNull DryPowderShift> delta,
        @NonNull @Description("The funds whose verdict differs, by slug.")
                List<@NonNull DryPowderMove> moves) {

    @Type("DryPowderShift")
    @Description("By how much one verdict's share would differ; below 0 where it shrinks.")
    public record DryPowderShift(
            @NonNull @Description("The verdict.") Verdict verdict,
            @NonNull @Description("The low case, in the currency of the reports.") BigDecimal low,
            @NonNull @Description("The stated case.") BigDecimal stated,
            @NonNull @Description("The high case.") BigDecimal high,
            @NonNull @Description("Funds more, or less, that are counted.") int count) {

        static DryPowderShift of(DryPowder.Share before, DryPowder.Share after) {
            MoneyTotal was = before.total();
            MoneyTotal is = after.total();
            return new DryPowderShift(
                    before.verdict(),
                    Amounts.plain(is.low().subtract(was.low())),
                    Amounts.plain(is.stated().subtract(was.stated())),
                    Amounts.plain(is.high().subtract(was.high())),
                    is.count() - was.count());
        }
    }

    @Type("DryPowderMove")
    @Description("A fund whose verdict would differ.")
    public record DryPowderMove(
            @NonNull @Description("As the clauses are (R21).") Verdict before,
            @NonNull @Description("As they would be (R21).") Verdict after,
            @Ignore String slug) {}

    static DryPowderDelta of(DryPowder before, DryPowder after, MandateViews views) {
        List<DryPowderShift> shifts = new ArrayList<>();
        for (int i = 0; i < before.shares().size(); i++) {
            shifts.add(DryPowderShift.of(before.shares().get(i), after.shares().get(i)));
        }
        return new DryPowderDelta(
                DryPowderReportView.of(before, views),
                DryPowderReportView.of(after, views),
                shifts,
                moves(before, after));
    }

    private static List<DryPowderMove> moves(DryPowder before, DryPowder after) {
        Map<String, Verdict> was = new HashMap<>();
        rows(before).forEach(row -> was.put(row.fund().slug(), row.verdict().verdict()));
        return rows(after).stream()
                .filter(row -> was.get(row.fund().slug()) != row.verdict().verdict())
                .map(
                        row ->
                                new DryPowderMove(
                                        Objects.requireNonNull(was.get(row.fund().slug())),
                                        row.verdict().verdict(),
                                        row.fund().slug()))
                .sorted(java.util.Comparator.comparing(DryPowderMove::slug))
                .toList();
    }

    private static List<FundPowder> rows(DryPowder powder) {
        return powder.shares().stream().flatMap(share -> share.funds().stream()).toList();
    }
}
