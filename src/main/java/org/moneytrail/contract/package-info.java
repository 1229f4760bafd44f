/**
 * What every part of the API shares: the interfaces of the contract, pages, dates and sums as clients see them.
 * No feature lives here, and nothing here asks the graph.
 */
@NullMarked
package org.moneytrail.contract;

import org.jspecify.annotations.NullMarked;
