package org.moneytrail.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.Account;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.ReportTally;

@Type("CapitalReport")
@Description(
        "Which money actually reached startups, and what stopped the rest. In each of the three cases,"
                + " gross is what reached plus all exclusions (R13). What the sources read document, never"
                + " a census.")
public record CapitalReportView(
        @NonNull @Description("Only what had happened by this day counts (R4).") LocalDate validAt,
        @NonNull @Description("Only what had been published by this day exists (R5).")
                LocalDate knownAt,
        @NonNull @Description("What counted as having reached a startup (R15).")
                MethodologyView methodology,
        @NonNull @Description("What a naive sum of everything told would add up (R10).")
                MoneyTotalView gross,
        @NonNull
                @Description(
                        "Documented as having reached startups; \"at least\" where coverage.isLowerBound (R14).")
                MoneyTotalView reached,
        @NonNull @Description("In R11's order; only reasons that occur.")
                List<@NonNull ExclusionView> exclusions,
        @NonNull @Description("How far rounds got (R16).") List<@NonNull LadderRungView> ladder,
        @NonNull @Description("What the report can't see (R14).") CoverageView coverage,
        @Ignore CapitalQuestion asked,
        @Ignore ReportTally tally,
        @Ignore Proof proof,
        @Ignore Map<String, String> sectorNames,
        @Ignore String question) {

    /** @param question tells apart the same item in two questions */
    public static CapitalReportView of(
            CapitalQuestion asked,
            ReportTally tally,
            Proof proof,
            Map<String, String> sectorNames,
            String question) {
        Account account = tally.account();
        return new CapitalReportView(
                asked.clocks().validAt(),
                asked.clocks().knownAt(),
                MethodologyView.of(asked.methodology()),
                MoneyTotalView.of(account.gross()),
                MoneyTotalView.of(account.reached()),
                ExclusionView.of(account),
                tally.ladder().stream().map(LadderRungView::of).toList(),
                CoverageView.of(tally.coverage()),
                asked,
                tally,
                proof,
                sectorNames,
                question);
    }

    CurrencyCode currency() {
        return asked.currency();
    }
}
