/**
 * The whole graph's facts in memory, as they were at one version of the data, for questions that look at everything at once.
 * It is immutable, rebuilt when the graph holds another version, and judged by the same rules as what is fetched for one question.
 */
@NullMarked
package org.moneytrail.snapshot;

import org.jspecify.annotations.NullMarked;
