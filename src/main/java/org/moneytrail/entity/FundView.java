package org.moneytrail.entity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.LocalizedName;
import org.moneytrail.contract.MoneyRangeView;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.Party;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.FundKind;
import org.moneytrail.money.CurrencyCode;

@Type("Fund")
@Description(
        "A pool of money with its own LPs. A fund and an organization that are one body are linked and"
                + " count as one (R19).")
public record FundView(
        @Id @NonNull @Description("\"Fund:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives.") List<@NonNull LocalizedName> names,
        @NonNull @Description("What kind of fund it is, by our classification (R20).")
                FundKind kind,
        @Description("The currency that it raises and invests; null if not known.")
                @Nullable CurrencyCode currency,
        @Description("The year of its first closing; null if not known.")
                @Nullable PartialDateView vintage,
        @Description("Its size in its currency; null if undisclosed.")
                @Nullable MoneyRangeView size,
        @NonNull @Description("The size is what it means to raise, not what it has (R22).")
                boolean sizeIsTarget,
        @Name("isClass")
                @NonNull
                @Description(
                        "The row stands for several funds or for a plan, and is no fund of its own.")
                boolean severalFunds,
        @Ignore @Nullable String managerId,
        @Ignore @Nullable String organizationId,
        @Ignore List<StatementView> told)
        implements Entity, Party {

    static FundView of(EntityRecord node) {
        String currency = node.fields().text("currency");
        return new FundView(
                node.id(),
                node.slug(),
                node.name(),
                LocalizedName.of(node.fields()),
                node.fields().choice("kind", FundKind.class, FundKind.VC),
                currency == null ? null : new CurrencyCode(currency),
                PartialDateView.of(node.fields().date("vintageYear")),
                MoneyRangeView.of(
                        node.fields().exactMoney("sizeAmount", "currency"),
                        node.fields().date("vintageYear")),
                Boolean.TRUE.equals(node.fields().flag("sizeIsTarget")),
                Boolean.TRUE.equals(node.fields().flag("isClass")),
                node.firstLinked("MANAGED_BY"),
                node.firstLinked("SAME_BODY_AS"),
                node.told());
    }
}
