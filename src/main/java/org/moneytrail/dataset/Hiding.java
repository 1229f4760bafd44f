package org.moneytrail.dataset;

import java.util.List;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;

/**
 * What hides: facts of which nobody tells any more, and what was merged into something else. A writing transaction reveals what it
 * touches and ends with these, so that no other statement has to know of either.
 */
public final class Hiding {

    /** Parts that hid with a round come back with it; with {@code ids} of rounds. */
    public static final CypherQuery SHOW_PARTS = CypherQuery.of("dataset/show-parts");

    /** With {@code ids} of facts. */
    public static final CypherQuery HIDE_UNTOLD = CypherQuery.of("dataset/hide-untold");

    /** With {@code ids} of anything. */
    public static final CypherQuery REVEAL = CypherQuery.of("dataset/reveal");

    private static final CypherQuery OUTGOING = CypherQuery.of("dataset/pass-on-outgoing");
    private static final CypherQuery INCOMING = CypherQuery.of("dataset/pass-on-incoming");
    private static final CypherQuery FOLD = CypherQuery.of("dataset/fold-legs");
    private static final CypherQuery HIDE = CypherQuery.of("dataset/hide-merged");
    private static final CypherQuery RENAME = CypherQuery.of("dataset/rename-in-claims");

    /** In this order: parts of one round come together only when both organizations are one. */
    public static final List<GraphWrite> MERGED =
            List.of(
                    new GraphWrite(OUTGOING, Map.of()),
                    new GraphWrite(INCOMING, Map.of()),
                    new GraphWrite(FOLD, Map.of()),
                    new GraphWrite(OUTGOING, Map.of()),
                    new GraphWrite(HIDE, Map.of()),
                    new GraphWrite(RENAME, Map.of()));

    /** Last of all: roles go by the facts that are left. */
    public static final GraphWrite ROLES =
            new GraphWrite(CypherQuery.of("dataset/assign-roles"), Map.of());

    private Hiding() {}
}
