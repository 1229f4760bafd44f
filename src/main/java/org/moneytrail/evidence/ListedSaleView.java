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
import org.moneytrail.fact.ListedSale;
import org.moneytrail.fact.ListedSaleStatus;

@Type("ListedSale")
@Description(
        "Shares of a listed company that a holder sold or meant to sell: no money for the company.")
public record ListedSaleView(
        @Id @NonNull @Description("\"ListedSale:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @Description("Who sold, in the words of the source.") @Nullable String seller,
        @Description("When it was sold or announced; null if undated.")
                @Nullable PartialDateView on,
        @Description("The sum (R6); null if undisclosed.") @Nullable MoneyRangeView amount,
        @Description("Only what is DONE was sold; null if not told.")
                @Nullable ListedSaleStatus status,
        @Ignore String companySlug,
        @Ignore List<StatementView> told)
        implements Fact {

    static ListedSaleView of(ListedSale sale) {
        String id = "ListedSale:" + sale.slug();
        return new ListedSaleView(
                id,
                sale.slug(),
                sale.statements().read(ListedSale.Telling::seller),
                PartialDateView.of(sale.on()),
                MoneyRangeView.of(sale.statements().read(ListedSale.Telling::amount), sale.on()),
                sale.statements().read(ListedSale.Telling::status),
                sale.company(),
                StatementView.of(id, sale.statements()));
    }
}
