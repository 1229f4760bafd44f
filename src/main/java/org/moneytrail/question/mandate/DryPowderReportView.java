package org.moneytrail.question.mandate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.rule.mandate.DryPowder;
import org.moneytrail.rule.mandate.FundPowder;
import org.moneytrail.rule.mandate.Verdict;

@Type("DryPowderReport")
@Description(
        "What funds have left on a day, by whether they may put it into a sector (R22): size, else what"
                + " was committed, less legs and less own commitments to other funds. Only funds that"
                + " exist by then and are one fund, no class and no plan.")
public record DryPowderReportView(
        @NonNull @Description("The day that was asked about.") LocalDate on,
        @NonNull
                @Description(
                        "All funds that count, whatever their verdict: byVerdict adds up to it. What is"
                                + " forbidden or unknown is in it too.")
                MoneyTotalView total,
        @NonNull @Description("All four verdicts, in their order.")
                List<@NonNull DryPowderShareView> byVerdict,
        @Ignore String sectorSlug) {

    static DryPowderReportView of(DryPowder powder, MandateViews views) {
        return new DryPowderReportView(
                powder.on(),
                MoneyTotalView.of(powder.total()),
                powder.shares().stream()
                        .map(share -> DryPowderShareView.of(share, powder, views))
                        .toList(),
                powder.sector());
    }

    @Type("DryPowderShare")
    @Description("What the funds of one verdict have left.")
    public record DryPowderShareView(
            @NonNull @Description("Whether they may put it into the sector (R21).") Verdict verdict,
            @NonNull
                    @Description(
                            "What they have left, as far as it is counted; funds without a known size are"
                                    + " counted as undisclosed (R14).")
                    MoneyTotalView total,
            @Ignore List<FundPowder> rows,
            @Ignore DryPowder powder,
            @Ignore MandateViews views) {

        static DryPowderShareView of(DryPowder.Share share, DryPowder powder, MandateViews views) {
            return new DryPowderShareView(
                    share.verdict(),
                    MoneyTotalView.of(share.total()),
                    share.funds(),
                    powder,
                    views);
        }
    }
}
