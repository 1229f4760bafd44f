/**
 * Lists in pages: what holds of a thing, in which order, and from where on. A page is cut by the whole sort key and the slug and never by
 * offsets, so that it stays where it is while others write.
 */
@NullMarked
package org.moneytrail.list;

import org.jspecify.annotations.NullMarked;
