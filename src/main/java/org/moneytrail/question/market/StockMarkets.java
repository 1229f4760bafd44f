package org.moneytrail.question.market;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.ConceptStockView;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.StockRepository;
import org.moneytrail.evidence.FactRepository;
import org.moneytrail.fact.ListedRaise;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.CapitalFactsRepository;
import org.moneytrail.rule.CapitalFacts;
import org.moneytrail.rule.SectorTree;
import org.moneytrail.rule.market.Listing;
import org.moneytrail.rule.market.StockMarket;
import org.moneytrail.rule.market.Vehicles;
import org.moneytrail.snapshot.Snapshot;
import org.moneytrail.snapshot.Snapshots;

/** What is told of all stocks, and of the rounds of AI startups in which their issuers may have a leg. */
@ApplicationScoped
class StockMarkets {

    /** Every concept that a stock is tagged with is a word for AI. */
    static final String CONCEPT_SECTOR = "ai";

    private final StockRepository stocks;
    private final FactRepository facts;
    private final TieRepository ties;
    private final SectorRepository sectors;
    private final CapitalFactsRepository capital;
    private final Snapshots snapshots;

    StockMarkets(
            StockRepository stocks,
            FactRepository facts,
            TieRepository ties,
            SectorRepository sectors,
            CapitalFactsRepository capital,
            Snapshots snapshots) {
        this.stocks = stocks;
        this.facts = facts;
        this.ties = ties;
        this.sectors = sectors;
        this.capital = capital;
        this.snapshots = snapshots;
    }

    /** @param views by slug of the stock */
    record Found(Map<String, ConceptStockView> views, StockMarket market) {}

    Uni<Found> all(CurrencyCode currency, LocalDate validAt) {
        return found(currency, validAt, sectors.all().flatMap(all -> startups(all.tree())));
    }

    /** For whoever does not ask what issuers put into startups: nothing but raises is fetched. */
    Uni<StockMarket> withoutRounds(Snapshot snapshot, CurrencyCode currency, LocalDate validAt) {
        return facts.all(ListedRaise.class)
                .map(
                        raises ->
                                new StockMarket(
                                        listings(snapshot),
                                        snapshot.links().funds().quotes(),
                                        raises,
                                        new Vehicles(List.of()),
                                        List.of(),
                                        snapshot.fx(),
                                        currency,
                                        validAt));
    }

    private static List<Listing> listings(Snapshot snapshot) {
        return snapshot.things().stocks().values().stream()
                .filter(stock -> stock.issuer() != null)
                .map(
                        stock ->
                                new Listing(
                                        stock.slug(),
                                        Objects.requireNonNull(stock.issuer()),
                                        stock.concepts()))
                .toList();
    }

    private Uni<Found> found(CurrencyCode currency, LocalDate validAt, Uni<CapitalFacts> startups) {
        return Uni.combine()
                .all()
                .unis(
                        stocks.all(),
                        snapshots.current(),
                        facts.all(ListedRaise.class),
                        ties.vehicles(),
                        startups)
                .with(
                        (views, snapshot, raises, vehicles, found) ->
                                new Found(
                                        bySlug(views),
                                        new StockMarket(
                                                listings(views),
                                                snapshot.links().funds().quotes(),
                                                raises,
                                                vehicles,
                                                found.rounds(),
                                                found.fx(),
                                                currency,
                                                validAt)));
    }

    private Uni<CapitalFacts> startups(SectorTree tree) {
        return tree.parents().containsKey(CONCEPT_SECTOR)
                ? capital.fetch(tree.subtree(CONCEPT_SECTOR), Set.of())
                : capital.fetch(Set.of(), Set.of());
    }

    private static Map<String, ConceptStockView> bySlug(List<ConceptStockView> views) {
        return views.stream().collect(Collectors.toMap(ConceptStockView::slug, view -> view));
    }

    static List<Listing> listings(List<ConceptStockView> views) {
        return views.stream()
                .map(
                        view ->
                                new Listing(
                                        view.slug(),
                                        GlobalId.parse(view.issuerId()).slug(),
                                        view.concepts()))
                .toList();
    }
}
