/**
 * What one operation may ask for: measured before it begins, by depth and by the number of fields that its pages can hold.
 * A refusal names the limit and what was asked.
 */
@NullMarked
package org.moneytrail.http.limit;

import org.jspecify.annotations.NullMarked;
