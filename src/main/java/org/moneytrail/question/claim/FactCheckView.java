package org.moneytrail.question.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.moneytrail.question.KeptProof;
import org.moneytrail.rule.CapitalQuestion;
import org.moneytrail.rule.ReportTally;
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

    /** @param report of what it was measured with; null where there is nothing to measure */
    static FactCheckView of(FactCheck check, @Nullable CapitalReportView report) {
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
                report);
    }

    static CapitalReportView report(
            FactCheck check, KeptProof proof, Map<String, String> sectorNames) {
        ReportTally report = Objects.requireNonNull(check.report());
        CapitalQuestion asked = proof.question();
        return CapitalReportView.of(
                asked,
                report,
                proof,
                sectorNames,
                "claim-" + check.claim().slug() + question(asked));
    }

    /** The same for the same question, wherever and whenever it is asked. */
    private static String question(CapitalQuestion report) {
        String asked = List.of(report.clocks(), report.methodology()).toString();
        return "-" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
    }
}
