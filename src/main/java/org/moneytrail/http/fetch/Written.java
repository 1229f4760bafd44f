package org.moneytrail.http.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import org.jspecify.annotations.Nullable;

/** Turns values into what the schema says where it differs from the Java type, as of a date. Most fields are as they are. */
final class Written extends FieldHelper {

    private final boolean asIs;

    Written(Field field) {
        super(field);
        asIs = !shouldTransform(field) && !shouldAdapt(field) && !isWrapped(field);
    }

    /** A list is answered with as it is, whatever list it is. */
    private static boolean isWrapped(Field field) {
        return field.hasWrapper()
                && (field.getWrapper().isArray()
                        || field.getWrapper().isMap()
                        || field.getWrapper().isOptional());
    }

    boolean asIs() {
        return asIs;
    }

    @Nullable Object of(@Nullable Object value, DataFetchingEnvironment environment)
            throws AbstractDataFetcherException {
        return transformOrAdaptResponse(value, environment);
    }
}
