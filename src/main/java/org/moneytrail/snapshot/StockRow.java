package org.moneytrail.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.row.GraphRow;

/**
 * A listed security.
 *
 * @param concepts what the market tags it with
 * @param issuer slug of the organization whose shares they are
 */
public record StockRow(
        String slug,
        String name,
        @Nullable String ticker,
        @Nullable String exchange,
        List<String> concepts,
        @Nullable String issuer) {

    static StockRow of(GraphRow row) {
        String slug = row.text("slug");
        return new StockRow(
                slug,
                row.textOr("name", slug),
                row.textOrNull("ticker"),
                row.textOrNull("exchange"),
                row.texts("concepts"),
                row.textOrNull("issuer"));
    }
}
