package org.moneytrail.http.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import java.util.Map;

/** A field costs one, and what is below a page costs once for each item that the page can hold. */
final class PageCost implements FieldComplexityCalculator {

    private final LimitConfig.Page page;
    private final int ceiling;

    PageCost(LimitConfig limits) {
        page = limits.page();
        // One above the limit is enough to be refused, and sums of it stay in range however often
        // it is asked for.
        ceiling = limits.complexity() + 1;
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int childComplexity) {
        long cost = 1 + (long) childComplexity * items(field);
        return (int) Math.min(cost, ceiling);
    }

    private int items(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1;
        }
        Map<String, Object> arguments = field.getArguments();
        Object asked =
                arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
        int size = asked instanceof Integer number ? number : page.size();
        return Math.max(1, Math.min(size, page.most()));
    }
}
