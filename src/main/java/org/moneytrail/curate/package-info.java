/**
 * Writing through the API: what a source says, what is taken back, and what is one and the same. Every write names who, what and why,
 * in an audit trail that nothing changes, and raises the version of the data.
 */
@NullMarked
package org.moneytrail.curate;

import org.jspecify.annotations.NullMarked;
