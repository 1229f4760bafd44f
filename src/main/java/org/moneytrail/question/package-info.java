/**
 * The questions of the API: fetch the facts of a scope, let the rules judge them, shape the answer with its proof.
 * Nothing here computes a number; whatever is a number comes from {@code org.moneytrail.rule}.
 */
@NullMarked
package org.moneytrail.question;

import org.jspecify.annotations.NullMarked;
