/**
 * Mends what the extension derives from our classes before the engine gets it: scalars, the order of enum values, types of
 * list arguments and resolvers of abstract types. Each class mends one thing and says what was wrong.
 */
@NullMarked
package org.moneytrail.http.schema;

import org.jspecify.annotations.NullMarked;
