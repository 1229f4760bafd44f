/**
 * What tests share: the embedded graph, what makes it slow or broken on purpose, and named facts.
 * The fluent fixtures speak of rounds and of what is asked about them; they judge nothing.
 */
@NullMarked
package org.moneytrail.testsupport;

import org.jspecify.annotations.NullMarked;
