package org.moneytrail.snapshot;

import java.util.Map;
import java.util.function.Function;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Source;
import org.moneytrail.fact.Statement;
import org.neo4j.driver.Record;

/**
 * One statement of a fact, and the fact itself as far as every one of its rows repeats it.
 *
 * @param fact slug, and what the fact points at
 * @param statement what the source told
 */
record ToldRow(Fields fact, String source, Map<String, Object> statement) {

    private static final Fields NOT_KEPT = new Fields(Map.of());

    static ToldRow of(Record row) {
        return new ToldRow(
                new Fields(row.asMap()),
                row.get("source").asString(),
                row.get("statement").asMap());
    }

    String slug() {
        return fact.textOr("slug", "");
    }

    /** The telling with its types, and the one record of its source: the texts it was made of are not kept. */
    <T> Statement<T> told(Function<String, Source> sources, Function<Fields, T> type) {
        Fields told = new Fields(statement);
        return new Statement<>(
                told.textOr("id", ""),
                sources.apply(source),
                Boolean.TRUE.equals(told.flag("canonical")),
                type.apply(told),
                NOT_KEPT);
    }
}
