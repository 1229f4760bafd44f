package org.moneytrail.http;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/**
 * Loads what many parents of one level want in one go. SmallRye's own batched sources return wrong data where a field with
 * arguments is used twice, so a loader is keyed by what is loaded and the arguments are applied afterwards.
 */
public final class Batches {

    private Batches() {}

    /**
     * The value for a key, fetched together with the keys that other parents of this level ask for; null if there is none.
     *
     * @param name of the loader, one for each kind of value in an operation
     */
    public static <K, V> Uni<V> load(String name, K key, Function<Set<K>, Uni<Map<K, V>>> fetch) {
        DataFetchingEnvironment environment =
                SmallRyeContextManager.getCurrentSmallRyeContext()
                        .unwrap(DataFetchingEnvironment.class);
        DataLoader<K, V> loader =
                environment.getDataLoaderRegistry().computeIfAbsent(name, any -> loader(fetch));
        return Uni.createFrom().completionStage(() -> loader.load(key));
    }

    private static <K, V> DataLoader<K, V> loader(Function<Set<K>, Uni<Map<K, V>>> fetch) {
        return DataLoaderFactory.newMappedDataLoader(
                (Set<K> keys) -> fetch.apply(keys).subscribeAsCompletionStage());
    }
}
