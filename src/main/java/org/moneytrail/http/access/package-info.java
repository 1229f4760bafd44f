/**
 * Who asks, and whether they may: one check for every transport, before anything of an operation runs.
 * Tokens are proved by the OIDC extension; here is only what their bearer may do.
 */
@NullMarked
package org.moneytrail.http.access;

import org.jspecify.annotations.NullMarked;
