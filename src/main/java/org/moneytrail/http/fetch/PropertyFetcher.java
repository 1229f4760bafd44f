package org.moneytrail.http.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a record or another object carries itself. The engine does not even describe the field for it. */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private static final MethodType OF_ANYTHING = MethodType.methodType(Object.class, Object.class);

    private final Field field;
    private final Reference owner;
    private final Written written;

    /** Made with the first answer, since types are not to be loaded while the schema is built. */
    private volatile @Nullable MethodHandle property;

    PropertyFetcher(Field field, Reference owner) {
        this.field = field;
        this.owner = owner;
        this.written = new Written(field);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition definition,
            Object source,
            Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        Object value = read(source);
        return written.asIs() ? value : written.of(value, environment.get());
    }

    @SuppressWarnings("IllegalCatch")
    private @Nullable Object read(Object source) throws Exception {
        MethodHandle known = property;
        if (known == null) {
            known = property();
            property = known;
        }
        try {
            return known.invokeExact(source);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private MethodHandle property() throws ReflectiveOperationException {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle found =
                field.getMethodName() == null
                        ? lookup.unreflectGetter(type.getField(field.getPropertyName()))
                        : lookup.unreflect(type.getMethod(field.getMethodName()));
        return found.asType(OF_ANYTHING);
    }
}
