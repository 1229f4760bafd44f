/**
 * What the application answers when it can't give an answer: one class per stable error code.
 * A refusal carries words for the person who asked, never the insides of the machine.
 */
@NullMarked
package org.moneytrail.refusal;

import org.jspecify.annotations.NullMarked;
