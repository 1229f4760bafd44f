/**
 * Facts about money, what each source said of them, and how one shown value is read from many tellings (R1-R5).
 * Pure records: nothing here knows where facts are stored or who asks for them.
 */
@NullMarked
package org.moneytrail.fact;

import org.jspecify.annotations.NullMarked;
