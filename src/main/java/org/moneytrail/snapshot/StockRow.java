package org.moneytrail.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

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

    static StockRow of(Record row) {
        String slug = row.get("slug").asString();
        return new StockRow(
                slug,
                row.get("name").asString(slug),
                row.get("ticker").asString(null),
                row.get("exchange").asString(null),
                row.get("concepts").asList(concept -> concept.asString()),
                row.get("issuer").asString(null));
    }
}
