package org.moneytrail.http.limit;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import org.moneytrail.http.error.LimitExceeded;

/** Refuses what could answer with more fields than one operation may. */
final class ComplexityLimit extends MaxQueryComplexityInstrumentation {

    ComplexityLimit(LimitConfig limits) {
        super(limits.complexity(), new PageCost(limits));
    }

    @Override
    protected AbortExecutionException mkAbortException(int asked, int limit) {
        return new LimitExceeded(
                "The query can answer with at least "
                        + asked
                        + " fields where one operation may have "
                        + limit
                        + "; ask for smaller pages (first, last, limit) or fewer fields");
    }
}
