/**
 * Measures the packaged application side by side with the bare driver on the same graph, and the rules by themselves; src/docs/performance.md
 * says how. None of it is in a build without the profile bench.
 */
package org.moneytrail.bench;
