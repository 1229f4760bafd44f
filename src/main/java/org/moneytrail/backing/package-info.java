/**
 * Who backed whom: the investors of startups and the startups of investors, with the rounds between them and their numbers.
 * A page for each parent is cut by the graph; who stands on it is loaded for the whole level.
 */
@NullMarked
package org.moneytrail.backing;

import org.jspecify.annotations.NullMarked;
