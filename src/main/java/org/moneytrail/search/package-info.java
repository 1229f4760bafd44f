/**
 * How things are called, in every spelling: names are folded when they are written and when they are asked for, in the same way.
 * The graph's full-text index finds candidates, and plain Java ranks them and marks what matched.
 */
@NullMarked
package org.moneytrail.search;

import org.jspecify.annotations.NullMarked;
