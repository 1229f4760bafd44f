package org.moneytrail.http.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** Ours for what a record carries and for what a resolver promises; subscriptions keep the extension's. */
public final class Fetchers implements DataFetcherService {

    private static final int BEFORE_THE_EXTENSION = 0;

    @Override
    public Integer getPriority() {
        return BEFORE_THE_EXTENSION;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getUniDataFetcher(Operation operation, Type type) {
        return new PromiseFetcher<>(operation, type);
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PropertyFetcher(field, owner);
    }
}
