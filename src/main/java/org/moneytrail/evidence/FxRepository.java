package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.FxTable;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;

/** The table of average rates (R8). Rates that a news item printed are facts about that item and convert nothing. */
@ApplicationScoped
public class FxRepository {

    private static final CypherQuery RATES = CypherQuery.of("evidence/rates");
    private static final int MOST = 100_000;

    private final KeptRows graph;

    FxRepository(KeptRows graph) {
        this.graph = graph;
    }

    public Uni<FxTable> table() {
        return graph.whole(RATES, Map.of("limit", MOST), FxRepository::table);
    }

    /** As it is now, whatever is kept. */
    public Uni<FxTable> anew() {
        return graph.anew(RATES, Map.of("limit", MOST), FxRepository::table);
    }

    private static FxTable table(List<GraphRow> rows) {
        return new FxTable(rows.stream().flatMap(row -> rate(row).stream()).toList());
    }

    /**
     * A total in a currency for which there is no rate would leave everything out (R8).
     *
     * @throws NotFound with suggestions
     */
    public static void requireRates(FxTable fx, CurrencyCode currency) {
        if (!fx.currencies().contains(currency)) {
            List<String> known = fx.currencies().stream().map(CurrencyCode::code).sorted().toList();
            List<String> nearest = Suggestions.nearest(currency.code(), known);
            throw new NotFound(
                    "There are no exchange rates for " + currency,
                    nearest.isEmpty() ? known : nearest);
        }
    }

    private static Optional<FxTable.Rate> rate(GraphRow row) {
        if (!row.text("base").equals(CurrencyCode.USD.code())) {
            return Optional.empty();
        }
        CurrencyCode quote = new CurrencyCode(row.text("quote"));
        BigDecimal rate = new BigDecimal(row.text("rate"));
        String date = row.text("date");
        return switch (row.text("kind")) {
            case "monthly average" ->
                    Optional.of(new FxTable.Rate(quote, YearMonth.parse(date), null, rate));
            case "annual average" ->
                    Optional.of(new FxTable.Rate(quote, null, Year.parse(date), rate));
            default -> Optional.empty();
        };
    }
}
