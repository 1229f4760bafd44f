/**
 * Moneytrail: which money actually reached AI startups, whose was it, and what stopped the rest.
 * Everything lives in the packages below, one for each capability.
 */
@NullMarked
package org.moneytrail;

import org.jspecify.annotations.NullMarked;
