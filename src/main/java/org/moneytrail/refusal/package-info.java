/**
 * What the API says when it does not do what it was asked: one class per stable code, nothing about the transport.
 * Any package may throw these; {@code org.moneytrail.http} writes them into the answer.
 */
@NullMarked
package org.moneytrail.refusal;

import org.jspecify.annotations.NullMarked;
