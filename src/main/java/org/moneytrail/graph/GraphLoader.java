package org.moneytrail.graph;

/** Brings much into the graph at once. */
public interface GraphLoader {

    /**
     * All of it or nothing: it fails where a node is there already, where what a relationship leads to is not, and where a statement
     * was told before.
     */
    GraphChanges add(Additions additions);
}
