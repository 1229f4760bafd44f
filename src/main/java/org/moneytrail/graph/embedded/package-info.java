/**
 * A real Neo4j Community server in the application's own process, reached over Bolt on the loopback address.
 * The only package that names server classes: builds without the profile {@code embedded} leave it out.
 */
@NullMarked
package org.moneytrail.graph.embedded;

import org.jspecify.annotations.NullMarked;
