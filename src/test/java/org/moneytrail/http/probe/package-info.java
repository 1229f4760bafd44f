/**
 * A small API that misbehaves on request, to see what the route, the limits and the schema repairs make of it.
 * It is in the schema only under its own test profile.
 */
@NullMarked
package org.moneytrail.http.probe;

import org.jspecify.annotations.NullMarked;
