package org.moneytrail.dataset;

/** Remembers on which line of a file each id stands first. */
@FunctionalInterface
interface LineOfId {

    /** The earlier line of this id; 0 where this line is its first, which is remembered then. */
    int earlier(String id, int line);
}
