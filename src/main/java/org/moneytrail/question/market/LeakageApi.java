package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.evidence.ParticipationView;
import org.moneytrail.http.Batches;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.MoneyReachedApi;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.market.Leakage;
import org.moneytrail.rule.market.Listing;
import org.moneytrail.rule.market.Window;

@GraphQLApi
public class LeakageApi {

    private final StockMarkets markets;

    LeakageApi(StockMarkets markets) {
        this.markets = markets;
    }

    @Query("conceptStockLeakage")
    @Description(
            "What each concept stock gained, and what its issuer is documented to have put into AI startups meanwhile (R25), by slug.")
    public Uni<@NonNull List<@NonNull LeakageView>> conceptStockLeakage(
            @Name("concepts")
                    @Description("Stocks that are tagged with one of these; all if absent.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull String> concepts,
            @Name("from") @NonNull @Description("First day of the window, included.")
                    LocalDate from,
            @Name("to") @NonNull @Description("Last day of the window, included.") LocalDate to,
            @Name("currency") @DefaultValue("CNY") @Description(MoneyReachedApi.CURRENCY)
                    @Nullable CurrencyCode currency) {
        if (from.isAfter(to)) {
            throw InvalidArgument.at("to", "the window ends before it begins on " + from);
        }
        return markets.all(MoneyReachedApi.orCny(currency), today())
                .map(found -> leakages(found, concepts, new Window(from, to)));
    }

    @Name("outlays")
    @Description(
            "Documented legs of its issuer, and of the issuer's vehicles, in closed rounds of AI startups (R25).")
    public Uni<@NonNull List<@NonNull ParticipationView>> outlays(@Source ConceptStockView stock) {
        Listing listing = StockMarkets.listings(List.of(stock)).get(0);
        return Batches.<Listing, List<ParticipationView>>load("outlays", listing, this::outlays)
                .map(found -> Objects.requireNonNull(found, stock.id()));
    }

    /** The market is one for all stocks: what is fetched does not grow with how many are asked for. */
    private Uni<Map<Listing, List<ParticipationView>>> outlays(Set<Listing> listings) {
        return markets.all(CurrencyCode.CNY, today())
                .map(
                        found ->
                                listings.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        listing -> listing,
                                                        listing ->
                                                                OutlayViews.of(
                                                                        found.market()
                                                                                .outlaysOf(
                                                                                        listing)))));
    }

    private static List<LeakageView> leakages(
            StockMarkets.Found found, @Nullable List<String> concepts, Window window) {
        List<Listing> wanted = tagged(found.market().listings(), concepts);
        return Leakage.of(found.market().with(wanted), window).stream()
                .map(
                        leakage ->
                                LeakageView.of(
                                        leakage,
                                        Objects.requireNonNull(
                                                found.views().get(leakage.listing().stock()))))
                .toList();
    }

    /** @throws NotFound for a concept that no stock is tagged with */
    private static List<Listing> tagged(List<Listing> all, @Nullable List<String> concepts) {
        if (concepts == null) {
            return all;
        }
        Set<String> known = new TreeSet<>();
        all.forEach(listing -> known.addAll(listing.concepts()));
        for (String concept : concepts) {
            if (!known.contains(concept)) {
                List<String> nearest = Suggestions.nearest(concept, known);
                throw new NotFound(
                        "No stock is tagged with the concept '" + concept + "'",
                        nearest.isEmpty() ? List.copyOf(known) : nearest);
            }
        }
        return all.stream()
                .filter(listing -> listing.concepts().stream().anyMatch(concepts::contains))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
