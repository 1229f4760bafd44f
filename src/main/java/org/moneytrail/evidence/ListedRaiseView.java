package org.moneytrail.evidence;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.fact.ListedRaiseKind;
import org.moneytrail.fact.RoundStatus;

@Type("ListedRaise")
@Description("New money that a listed company asked the market for: public money (R24).")
public record ListedRaiseView(
        @Id @NonNull @Description("\"ListedRaise:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("How it was raised; null if not told.") @Nullable ListedRaiseKind kind,
        @Description("Only what is CLOSED was received; null if not told.")
                @Nullable RoundStatus status,
        @Description("The sum (R6); null if undisclosed.") @Nullable MoneyRangeView amount,
        @Description("The day of completion, else of announcement (R4).")
                @Nullable PartialDateView effectiveOn,
        @Ignore String issuerSlug,
        @Ignore List<StatementView> told)
        implements Fact {

    public static ListedRaiseView of(ListedRaise raise) {
        String id = "ListedRaise:" + raise.slug();
        return new ListedRaiseView(
                id,
                raise.slug(),
                raise.statements().read(ListedRaise.Telling::kind),
                raise.statements().read(ListedRaise.Telling::status),
                MoneyRangeView.of(
                        raise.statements().read(ListedRaise.Telling::amount), raise.effectiveOn()),
                PartialDateView.of(raise.effectiveOn()),
                raise.issuer(),
                StatementView.of(id, raise.statements()));
    }
}
