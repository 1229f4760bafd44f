/** The application under load, for as long as it takes: slow tests, which print what they measure. */
@NullMarked
package org.moneytrail.load;

import org.jspecify.annotations.NullMarked;
