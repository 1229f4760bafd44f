package org.moneytrail.question;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Amounts;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.Fact;
import org.moneytrail.money.Cases;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.rule.ExclusionReason;
import org.moneytrail.rule.ReportLine;

@Type("CapitalItem")
@Description(
        "The proof of a report: one outcome of one fact, in the report's currency. The items of a report"
                + " add up to its totals, case by case (R13).")
public record CapitalItemView(
        @Id @NonNull @Description("Unique for the fact, its outcome and the question asked.")
                String id,
        @NonNull @Description("Whether this part of it reached a startup.") Outcome outcome,
        @Description("Why it did not (R11); null where it did.") @Nullable ExclusionReason reason,
        @NonNull @Description("The rule that says so.") String rule,
        @NonNull @Description("The currency of the report.") CurrencyCode currency,
        @Description("What the low case takes (R13); null if undisclosed.")
                @Nullable BigDecimal low,
        @Description("What the stated case takes; null if undisclosed.")
                @Nullable BigDecimal stated,
        @Description("What the high case takes (R13); null if undisclosed.")
                @Nullable BigDecimal high,
        @NonNull @Description("The sum is a syndicate's, not one party's alone (R17).")
                boolean shared,
        @Description("Its effective date (R4); null if undated.")
                @Nullable PartialDateView effectiveOn,
        @Ignore String key,
        @Ignore Fact<?> judged,
        @Ignore List<StatementView> told) {

    /** @param question tells apart the same item in two questions */
    static CapitalItemView of(ReportLine line, CurrencyCode currency, String question) {
        Fact<?> fact = line.item().fact();
        String id = fact.getClass().getSimpleName() + ":" + fact.slug();
        ExclusionReason reason = line.slice().reason();
        Outcome outcome = reason == null ? Outcome.REACHED : Outcome.EXCLUDED;
        String what = reason == null ? outcome.name() : reason.name();
        Cases amount = line.slice().amount();
        Cases rounded = amount == null ? null : amount.rounded();
        return new CapitalItemView(
                "CapitalItem:" + id + "/" + what + "/" + question,
                outcome,
                reason,
                line.rule(),
                currency,
                rounded == null ? null : Amounts.plain(rounded.low()),
                rounded == null ? null : Amounts.plain(rounded.stated()),
                rounded == null ? null : Amounts.plain(rounded.high()),
                line.item().shared(),
                PartialDateView.of(line.item().effectiveOn()),
                line.key(),
                fact,
                StatementView.of(id, fact.statements()));
    }
}
