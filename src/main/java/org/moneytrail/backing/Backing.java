package org.moneytrail.backing;

import java.util.List;

/**
 * A party and a startup that have rounds in common, seen from one of them.
 *
 * @param id of the other
 * @param rounds slugs
 */
record Backing(String id, List<String> rounds) {}
