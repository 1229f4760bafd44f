/**
 * Writes made-up data sets of any size in the layout of the real ones, for measuring and for trying out. The same size and seed give
 * the same bytes on any machine, and nothing is kept in memory: what a row says of others is worked out again from their numbers.
 */
@NullMarked
package org.moneytrail.generate;

import org.jspecify.annotations.NullMarked;
