package org.moneytrail.http;

import graphql.GraphQLContext;

/** One operation on its way, so that it can be stopped when nobody waits for it any more. */
final class RunningOperation {

    static final String KEY = RunningOperation.class.getName();

    private volatile boolean stopped;

    /** Whether the operation of this context was stopped; over a WebSocket none ever is. */
    static boolean isStopped(GraphQLContext context) {
        RunningOperation running = context.get(KEY);
        return running != null && running.stopped;
    }

    void stop() {
        stopped = true;
    }
}
