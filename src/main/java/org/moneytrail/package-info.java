/**
 * Moneytrail: which money actually reached AI startups, whose was it, and what stopped the rest.
 */
package org.moneytrail;
