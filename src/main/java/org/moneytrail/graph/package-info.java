/**
 * The only way to the graph: connection, migrations, and the readers and writers that run the statements of cypher/queries.
 * Nobody else opens a session or a transaction, so timeouts, retries and errors are the same for every question.
 */
@NullMarked
package org.moneytrail.graph;

import org.jspecify.annotations.NullMarked;
