/**
 * Looking around: anything by its id, lists in pages, what a source told, what the graph holds.
 * Lists are cut by keys and not by offsets, so that a page stays where it is while others write.
 */
@NullMarked
package org.moneytrail.browse;

import org.jspecify.annotations.NullMarked;
