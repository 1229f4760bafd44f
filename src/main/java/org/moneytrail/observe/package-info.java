/**
 * What an operator sees of the work: metrics, traces, request ids and the log of slow statements.
 * Everything listens to the two places that all work passes, the statements of the graph and the operations of the API.
 */
@NullMarked
package org.moneytrail.observe;

import org.jspecify.annotations.NullMarked;
