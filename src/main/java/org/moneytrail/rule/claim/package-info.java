/**
 * Headline sums against what is documented as reached (R26): facts in, a verdict with its reason out.
 * Absence of data is no refutation, so that most verdicts say what nobody can know yet.
 */
@NullMarked
package org.moneytrail.rule.claim;

import org.jspecify.annotations.NullMarked;
