/**
 * What curators hand in. Each record is one row of a file of the data set under readable names, and is held to that file's checks.
 */
@NullMarked
package org.moneytrail.curate.input;

import org.jspecify.annotations.NullMarked;
