/**
 * Rows of the graph as plain values, and a store that keeps many of them in little memory.
 * It knows neither the database nor what the rows are about.
 */
@NullMarked
package org.moneytrail.graph.row;

import org.jspecify.annotations.NullMarked;
