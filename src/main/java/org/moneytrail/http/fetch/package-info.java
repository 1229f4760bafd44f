/**
 * Fetches the values of fields in the extension's place, through the hook that it has for that.
 * Its own fetchers describe for every field of every object what is selected below it, which nobody here asks.
 */
@NullMarked
package org.moneytrail.http.fetch;

import org.jspecify.annotations.NullMarked;
