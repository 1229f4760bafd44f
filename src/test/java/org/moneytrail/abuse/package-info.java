/**
 * What somebody who means harm sends, and what it must be answered with. The requests are made by rule, so that each has a name
 * and none is chance; what each is answered with stands in a file.
 */
@NullMarked
package org.moneytrail.abuse;

import org.jspecify.annotations.NullMarked;
