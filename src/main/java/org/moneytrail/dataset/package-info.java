/**
 * Files of sourced facts come in here: read, checked row by row and against each other, and written to the graph whole or not at all.
 * Reading and mapping are pure and need no graph, so that rules can be tested on the very rows that the graph would hold.
 */
@NullMarked
package org.moneytrail.dataset;

import org.jspecify.annotations.NullMarked;
