package org.moneytrail.http.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field costs one, and what is below a page or a list costs once for each item that it can hold. */
final class PageCost implements FieldComplexityCalculator {

    private final LimitConfig.Page page;
    private final int ceiling;

    PageCost(LimitConfig limits) {
        page = limits.page();
        // Sums of it stay in range, since a document has only so many fields.
        ceiling = Math.max(limits.complexity() + 1, Integer.MAX_VALUE / (2 * limits.fields()));
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int childComplexity) {
        long cost = 1 + (long) childComplexity * items(field);
        return (int) Math.min(cost, ceiling);
    }

    /** How many things a field can answer with, as far as its arguments tell. */
    private long items(FieldComplexityEnvironment field) {
        Map<String, Object> arguments = field.getArguments();
        long ids = arguments.get("ids") instanceof Collection<?> named ? named.size() : 1;
        if (field.getFieldDefinition().getArgument("limit") != null) {
            return Math.max(1, ids * size(arguments.get("limit")));
        }
        if (field.getFieldDefinition().getArgument("first") == null) {
            return Math.max(1, ids);
        }
        Object asked =
                arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
        return Math.max(1, ids * Math.min(size(asked), page.most()));
    }

    private int size(@Nullable Object asked) {
        return asked instanceof Integer number ? number : page.size();
    }
}
