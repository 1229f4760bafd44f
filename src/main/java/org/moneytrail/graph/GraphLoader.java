package org.moneytrail.graph;

import java.util.Set;

/** Brings much into the graph at once. */
public interface GraphLoader {

    /** How many rows one transaction costs least with. */
    int rows();

    /**
     * Begins what {@link Begun#finish} ends. What came before it may still be under way, as long as nothing is linked to what that one
     * {@link Begun#changes}.
     */
    Begun begin(Additions additions);

    /** One transaction. Closed without being finished, it leaves nothing. */
    interface Begun extends AutoCloseable {

        /** The ids of what the graph has and this alters when it is finished; it waits for whoever has linked something to them. */
        Set<String> changes();

        /**
         * All of it or nothing: it fails where a node is there already, where what a relationship leads to is not, and where a statement
         * was told before.
         */
        GraphChanges finish();

        @Override
        void close();
    }
}
