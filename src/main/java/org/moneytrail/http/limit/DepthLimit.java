package org.moneytrail.http.limit;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import org.moneytrail.http.error.LimitExceeded;

/** Refuses what nests deeper than one operation may. */
final class DepthLimit extends MaxQueryDepthInstrumentation {

    DepthLimit(LimitConfig limits) {
        super(limits.depth());
    }

    @Override
    protected AbortExecutionException mkAbortException(int asked, int limit) {
        return new LimitExceeded(
                "The query nests " + asked + " fields deep where one operation may nest " + limit);
    }
}
