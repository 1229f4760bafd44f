/**
 * What one level of a query wants for all its parents at once: a page of children for each of them, in one statement.
 * The graph cuts the pages, so that what is fetched is bounded by the pages asked for and not by what parents have.
 */
@NullMarked
package org.moneytrail.level;

import org.jspecify.annotations.NullMarked;
