/**
 * What curators write, over HTTP and WebSockets, on the built-in data set.
 * One application for all of them: each test leaves what it wrote, or takes it back.
 */
@NullMarked
package org.moneytrail.curate;

import org.jspecify.annotations.NullMarked;
