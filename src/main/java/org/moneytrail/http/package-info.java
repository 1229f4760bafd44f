/**
 * GraphQL over HTTP: one route that answers every request, well-formed or not, in the shape and with the status that the
 * specification names. Knows no feature: whatever the schema holds is served by the same few classes.
 */
@NullMarked
package org.moneytrail.http;

import org.jspecify.annotations.NullMarked;
