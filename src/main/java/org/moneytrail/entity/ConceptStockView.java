package org.moneytrail.entity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.LocalizedName;
import org.moneytrail.contract.StatementView;

@Type("ConceptStock")
@Description(
        "A listed security that the market tags with a concept: what it gains is no money for a startup (R25).")
public record ConceptStockView(
        @Id @NonNull @Description("\"Stock:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("The name of its issuer.") String name,
        @NonNull @Description("Every name that a source gives; its issuer has more.")
                List<@NonNull LocalizedName> names,
        @Description("The code under which it trades; null if not told.") @Nullable String ticker,
        @Description("Where it trades; null if not told.") @Nullable String exchange,
        @NonNull @Description("The concepts that it is tagged with, as told.")
                List<@NonNull String> concepts,
        @Ignore String issuerId,
        @Ignore List<StatementView> told)
        implements Entity {

    static ConceptStockView of(EntityRecord node) {
        String issuer = node.firstLinked("ISSUED_BY");
        return new ConceptStockView(
                node.id(),
                node.slug(),
                node.name(),
                LocalizedName.of(node.fields()),
                node.fields().text("ticker"),
                node.fields().text("exchange"),
                node.fields().list("concepts"),
                issuer == null ? "" : issuer,
                node.told());
    }
}
