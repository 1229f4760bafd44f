package org.moneytrail.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.PageInfo;

/**
 * A page with its things fetched.
 *
 * @param cursors one for each node
 */
record Listed<N>(List<N> nodes, List<String> cursors, PageInfo info, IntSupplier total) {

    /** What went away since the snapshot is left out. */
    static <N> Listed<N> of(
            Cut<?> cut, List<String> ids, Map<String, ? extends Node> found, Class<N> type) {
        List<N> nodes = new ArrayList<>();
        List<String> cursors = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Node node = found.get(ids.get(i));
            if (type.isInstance(node)) {
                nodes.add(type.cast(node));
                cursors.add(cut.cursors().get(i));
            }
        }
        return new Listed<>(nodes, cursors, cut.info(), cut.total());
    }

    /** The edges as the connection's own class, since every connection has one. */
    <E> List<E> edges(BiFunction<N, String, E> edge) {
        List<E> edges = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(edge.apply(nodes.get(i), cursors.get(i)));
        }
        return edges;
    }
}
