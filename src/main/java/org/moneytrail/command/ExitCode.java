package org.moneytrail.command;

import java.io.IOException;
import org.moneytrail.graph.GraphStartFailure;

/** What a shell is told. */
enum ExitCode {
    DONE(0),
    REFUSED(1),
    NO_GRAPH(3),
    BROKEN_OFF(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Throwable failure) {
        if (failure instanceof GraphStartFailure) {
            return NO_GRAPH;
        }
        return failure instanceof IOException ? REFUSED : BROKEN_OFF;
    }

    /** One line; an error of ours shows its class too, since its message may say little. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
