/**
 * What tests share: the embedded graph and what makes it slow or broken on purpose.
 * Nothing here knows a rule or a question.
 */
@NullMarked
package org.moneytrail.testsupport;

import org.jspecify.annotations.NullMarked;
