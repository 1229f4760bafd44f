package org.moneytrail.http;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.List;
import java.util.Map;

/** What the running operation asks for below the field that is being answered. */
public final class Selection {

    private Selection() {}

    /** The arguments of a field directly below, once for each time that it is asked for; enum values as their names. */
    public static List<Map<String, Object>> arguments(String field) {
        return SmallRyeContextManager.getCurrentSmallRyeContext()
                .unwrap(DataFetchingEnvironment.class)
                .getSelectionSet()
                .getFields(field)
                .stream()
                .map(SelectedField::getArguments)
                .toList();
    }
}
