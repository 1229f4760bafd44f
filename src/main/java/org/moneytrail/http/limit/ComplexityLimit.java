package org.moneytrail.http.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import org.moneytrail.http.error.LimitExceeded;

/** Refuses what could answer with more fields than one operation may. */
public final class ComplexityLimit extends MaxQueryComplexityInstrumentation {

    public ComplexityLimit(LimitConfig limits) {
        super(limits.complexity(), new PageCost(limits));
    }

    @Override
    protected AbortExecutionException mkAbortException(int asked, int limit) {
        String counted = asked > limit + 1 ? String.valueOf(asked) : "more";
        return new LimitExceeded(
                "The query can answer with at least "
                        + counted
                        + " fields where one operation may have "
                        + limit
                        + "; ask for smaller pages (first, last) or fewer fields");
    }
}
