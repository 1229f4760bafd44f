package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OrganizationView;

/** Facts of the stock market, from both ends. */
@GraphQLApi
public class MarketApi {

    private static final Comparator<QuoteView> BY_DAY =
            Comparator.comparing(MarketApi::day).thenComparing(QuoteView::slug);

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    MarketApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("stock")
    @Description("What is quoted.")
    public Uni<@NonNull ConceptStockView> stock(@Source QuoteView quote) {
        return entities.load("Stock:" + quote.stockSlug(), ConceptStockView.class);
    }

    @Name("issuer")
    @Description("Who asked the market for money.")
    public Uni<@NonNull OrganizationView> issuer(@Source ListedRaiseView raise) {
        return entities.load("Organization:" + raise.issuerSlug(), OrganizationView.class);
    }

    @Name("company")
    @Description("Whose shares were sold.")
    public Uni<@NonNull OrganizationView> company(@Source ListedSaleView sale) {
        return entities.load("Organization:" + sale.companySlug(), OrganizationView.class);
    }

    @Name("quotes")
    @Description("Its prices and market values, the earliest first, undated last (R25).")
    public Uni<@NonNull List<@NonNull QuoteView>> quotes(
            @Source ConceptStockView stock,
            @Name("from") @Description("Not before this day.") @Nullable LocalDate from,
            @Name("to") @Description("Not after this day.") @Nullable LocalDate to) {
        return evidence.about(stock.id(), "QUOTES", QuoteView.class)
                .map(
                        found ->
                                found.stream()
                                        .filter(quote -> within(quote, from, to))
                                        .sorted(BY_DAY)
                                        .toList());
    }

    @Name("listedRaises")
    @Description("New money that it asked the market for (R24).")
    public Uni<@NonNull List<@NonNull ListedRaiseView>> listedRaises(
            @Source OrganizationView organization) {
        return evidence.about(organization.id(), "RAISED_BY_ISSUER", ListedRaiseView.class);
    }

    @Name("shareSales")
    @Description("Sales of its shares by their holders: no money for the company.")
    public Uni<@NonNull List<@NonNull ListedSaleView>> shareSales(
            @Source OrganizationView organization) {
        return evidence.about(organization.id(), "SOLD_SHARES_OF", ListedSaleView.class);
    }

    /** A window leaves out what is undated (R4). */
    private static boolean within(
            QuoteView quote, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate day = day(quote);
        return (from == null && to == null)
                || (quote.date() != null
                        && (from == null || !day.isBefore(from))
                        && (to == null || !day.isAfter(to)));
    }

    private static LocalDate day(QuoteView quote) {
        PartialDateView date = quote.date();
        return date == null ? LocalDate.MAX : date.last();
    }
}
