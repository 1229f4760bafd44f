package org.moneytrail.list;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.moneytrail.snapshot.StockRow;

/** What a ConceptStockFilter asks. */
final class StockCriteria {

    private final Criteria criteria;

    StockCriteria(Criteria criteria) {
        this.criteria = criteria;
    }

    Predicate<StockRow> of(String path, ConceptStockFilter filter) {
        criteria.enter(path);
        Conditions<StockRow> conditions = new Conditions<>(path);
        conditions
                .whenAny("ids", filter.ids(), this::ids)
                .whenAny("exchanges", filter.exchanges(), this::exchanges)
                .whenAny("concepts", filter.concepts(), this::concepts)
                .whenAny("issuers", filter.issuers(), this::issuers)
                .when("issuer", filter.issuer(), this::issuer);
        return conditions.combined(filter.and(), filter.or(), filter.not(), this::of).all();
    }

    private Collection<StockRow> stocks() {
        return criteria.snapshot().things().stocks().values();
    }

    private Predicate<StockRow> ids(List<String> ids) {
        Set<String> slugs =
                Known.slugs(
                        "ConceptStock",
                        ids,
                        List.of("Stock", "ConceptStock"),
                        criteria.snapshot().things().stocks().keySet());
        return stock -> slugs.contains(stock.slug());
    }

    private Predicate<StockRow> exchanges(List<String> names) {
        Set<String> exchanges =
                Known.values("exchange", names, Criteria.texts(stocks(), StockRow::exchange));
        return stock -> stock.exchange() != null && exchanges.contains(stock.exchange());
    }

    private Predicate<StockRow> concepts(List<String> names) {
        List<String> known =
                stocks().stream().flatMap(stock -> stock.concepts().stream()).distinct().toList();
        Set<String> concepts = Known.values("concept", names, known);
        return stock -> stock.concepts().stream().anyMatch(concepts::contains);
    }

    private Predicate<StockRow> issuers(List<String> ids) {
        Set<String> issuers = criteria.organizations(ids);
        return stock -> stock.issuer() != null && issuers.contains(stock.issuer());
    }

    private Predicate<StockRow> issuer(String path, InvestorFilter filter) {
        Predicate<PartyRow> holds = new InvestorCriteria(criteria).of(path, filter);
        return stock ->
                stock.issuer() != null
                        && holds.test(
                                PartyRow.of(criteria.snapshot(), "Organization:" + stock.issuer()));
    }
}
