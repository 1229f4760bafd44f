package org.moneytrail.graph;

import org.jspecify.annotations.Nullable;

/** Is told of every statement that is run, so that it can be counted, timed or traced. */
public interface StatementListener {
    /** Called where the statement is asked for, on the Vert.x context of the operation that needs it. */
    Running begun(CypherQuery query);

    /** One statement on its way. */
    interface Running {
        /**
         * Called once, on any thread.
         *
         * @param rows that were read, or changes that were made
         * @param error what came of it instead; a cancellation where nobody waited any more
         */
        void ended(long rows, @Nullable Throwable error);
    }
}
