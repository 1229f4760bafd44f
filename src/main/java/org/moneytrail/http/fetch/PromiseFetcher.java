package org.moneytrail.http.fetch;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusUniDataFetcher;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver promises, on the thread that asks. While it is called the extension's context says which field is asked in which
 * environment, and nothing else.
 */
final class PromiseFetcher<K, T> extends QuarkusUniDataFetcher<K, T> {

    private final Written written;

    PromiseFetcher(Operation operation, Type type) {
        super(operation, type);
        written = new Written(operation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T get(DataFetchingEnvironment environment) throws Exception {
        SmallRyeContextManager.restore(context(environment));
        try {
            Object[] arguments = argumentHelper.getArguments(environment).toArray();
            Uni<?> promise = operationInvoker.invoke(arguments);
            Arrival arrival = new Arrival(value -> written(value, environment));
            promise.subscribe().withSubscriber(arrival);
            return (T) arrival.orLater();
        } catch (AbstractDataFetcherException e) {
            return (T) refused(e, environment);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    private SmallRyeContext context(DataFetchingEnvironment environment) {
        SmallRyeContext context = new SmallRyeContext(PromiseFetcher.class.getName());
        context.setField(operation);
        context.setDataFetchingEnvironment(environment);
        return context;
    }

    private @Nullable Object written(@Nullable Object value, DataFetchingEnvironment environment) {
        if (written.asIs()) {
            return value;
        }
        try {
            return written.of(value, environment);
        } catch (AbstractDataFetcherException e) {
            return refused(e, environment);
        }
    }

    /** A value that cannot be read or written has an error of its own kind. */
    private static Object refused(
            AbstractDataFetcherException error, DataFetchingEnvironment environment) {
        DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
        error.appendDataFetcherResult(result, environment);
        return result.build();
    }
}
