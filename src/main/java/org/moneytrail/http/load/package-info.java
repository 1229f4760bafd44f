/**
 * How much is done at once: what comes beyond it waits for a while in a bounded queue, and beyond that is sent away.
 * Reports have places of their own, so that look-ups never queue behind them.
 */
@NullMarked
package org.moneytrail.http.load;

import org.jspecify.annotations.NullMarked;
