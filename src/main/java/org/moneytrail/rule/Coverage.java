package org.moneytrail.rule;

/**
 * What a report can't see (R14).
 *
 * @param undisclosed items whose sum nobody gives
 * @param openEnded items for which no upper bound is given (R6)
 * @param undated items left out of a window because no source dates them (R4)
 * @param imprecise items whose date straddles an end of the window (R5)
 * @param unconvertible items left out because no rate is known (R8)
 * @param approximateRates items converted at the newest rate of a table that ends before their date (R8)
 */
public record Coverage(
        int undisclosed,
        int openEnded,
        int undated,
        int imprecise,
        int unconvertible,
        int approximateRates) {

    /** Whether the totals are at least, not exactly, what is shown. */
    public boolean isLowerBound() {
        return undisclosed + openEnded + undated + imprecise + unconvertible > 0;
    }
}
