package org.moneytrail.question.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.MoneyTotalView;
import org.moneytrail.evidence.ClaimView;
import org.moneytrail.evidence.MarketStatisticView;
import org.moneytrail.money.MoneyTotal;
import org.moneytrail.question.CapitalReportView;
import org.moneytrail.rule.CapitalReport;
import org.moneytrail.rule.claim.ClaimVerdict;
import org.moneytrail.rule.claim.FactCheck;
import org.moneytrail.rule.claim.ReasonCode;

@Type("FactCheck")
@Description(
        "A headline sum against what is documented as reached; statements from its own source do not"
                + " count, and absence of data is no refutation (R26).")
public record FactCheckView(
        @NonNull @Description("What was claimed.") ClaimView claim,
        @NonNull @Description("What became of it.") ClaimVerdict verdict,
        @NonNull @Description("What the graph can't see is the reason why it stays unproven.")
                boolean beyondCoverage,
        @Description(
                        "The claim's stated sum over what is stated as reached, to two decimals; of mere words the low sum counts (R6). Null where nothing stated reached.")
                @Nullable BigDecimal multiple,
        @NonNull @Description("Why it got the verdict.") ReasonCode reason,
        @NonNull @Description("What the reason speaks of, in the order that its description gives.")
                List<@NonNull String> parameters,
        @NonNull @Description("Published statistics that measure the same, used as yardsticks.")
                List<@NonNull MarketStatisticView> statistics,
        @NonNull @Description("Other parties' claims that measure the same, used as yardsticks.")
                List<@NonNull ClaimView> otherClaims,
        @Description(
                        "What it was measured with, in its own currency: documented as reached; of an investor's claim that investor's legs (R17). Null where there is nothing to measure.")
                @Nullable MoneyTotalView reached,
        @Description(
                        "The full report of the claim's sectors, startups and period, in its own currency; null where there is nothing to measure.")
                @Nullable CapitalReportView report) {

    static FactCheckView of(FactCheck check, Map<String, String> sectorNames) {
        CapitalReport report = check.report();
        MoneyTotal reached = check.reached();
        BigDecimal multiple = check.multiple();
        return new FactCheckView(
                ClaimView.of(check.claim()),
                check.verdict(),
                check.beyondCoverage(),
                multiple == null ? null : Amounts.plain(multiple),
                check.reason(),
                check.parameters(),
                check.statistics().stream().map(MarketStatisticView::of).toList(),
                check.rivals().stream().map(ClaimView::of).toList(),
                reached == null ? null : MoneyTotalView.of(reached),
                report == null
                        ? null
                        : CapitalReportView.of(
                                report,
                                sectorNames,
                                "claim-" + check.claim().slug() + question(report)));
    }

    /** The same for the same question, wherever and whenever it is asked. */
    private static String question(CapitalReport report) {
        String asked = List.of(report.clocks(), report.methodology()).toString();
        return "-" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
    }
}
