package org.moneytrail.dataset;

/** A batch that could not be written: nothing of it is in the graph, and everything before it is. */
public final class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchFailed(String lines, Throwable cause) {
        super(
                lines
                        + " could not be written, nor anything after them; what stands before them"
                        + " is in the graph, and the same import run again goes on from there: "
                        + cause.getMessage(),
                cause);
    }
}
