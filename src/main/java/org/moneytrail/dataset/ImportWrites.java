package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;

/** The statements that bring a data set into the graph, in load order; run in one transaction. */
final class ImportWrites {

    private static final int BATCH = 1000;
    private static final Map<Layout, CypherQuery> UPSERTS = new EnumMap<>(Layout.class);
    private static final CypherQuery MOVE = CypherQuery.of("dataset/move-statements");
    private static final CypherQuery ROLES = CypherQuery.of("dataset/assign-roles");
    private static final CypherQuery REMEMBER = CypherQuery.of("dataset/remember-import");
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");

    static {
        for (Layout layout : Layout.values()) {
            String name = layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
            UPSERTS.put(layout, CypherQuery.of("dataset/upsert-" + name));
        }
    }

    private ImportWrites() {}

    static List<GraphWrite> of(DataSet data, Outside outside, String name, String at) {
        List<GraphWrite> writes = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            List<Map<String, Object>> rows =
                    data.stored(layout, outside).stream().map(ImportWrites::parameters).toList();
            for (int from = 0; from < rows.size(); from += BATCH) {
                write(layout, rows.subList(from, Math.min(from + BATCH, rows.size())), writes);
            }
        }
        writes.add(new GraphWrite(ROLES, Map.of()));
        writes.add(new GraphWrite(
                REMEMBER, Map.of("name", name, "fingerprint", data.fingerprint(), "importedAt", at)));
        writes.add(new GraphWrite(RAISE, Map.of()));
        return writes;
    }

    private static void write(Layout layout, List<Map<String, Object>> rows, List<GraphWrite> writes) {
        if (layout.canonical().isPresent() || layout == Layout.PARTICIPATIONS) {
            writes.add(new GraphWrite(MOVE, Map.of("label", layout.kind().label(), "rows", rows)));
        }
        writes.add(new GraphWrite(UPSERTS.get(layout), Map.of("rows", rows)));
    }

    private static Map<String, Object> parameters(StoredRow row) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("node", row.node());
        parameters.put("source", row.source());
        parameters.put("statement", row.statement());
        parameters.put("ownsLinks", row.ownsLinks());
        parameters.put("links", row.links());
        return parameters;
    }
}
