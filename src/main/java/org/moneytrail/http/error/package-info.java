/**
 * How whatever went wrong is told: every error of every answer gets a code of the contract here, and nothing of our insides.
 * What is our own fault is masked and logged under a reference that the caller gets.
 */
@NullMarked
package org.moneytrail.http.error;

import org.jspecify.annotations.NullMarked;
