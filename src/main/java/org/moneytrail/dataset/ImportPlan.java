package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.search.SearchKeys;

/**
 * The statements that bring a data set into the graph, to be run in one transaction. Only rows of which the graph has not this very
 * content take part: what such a row said before is forgotten first, so that nothing is doubled and no emptied cell stays.
 */
final class ImportPlan {

    private static final int BATCH = 1000;
    private static final CypherQuery FORGET_STATEMENTS =
            CypherQuery.of("dataset/forget-statements");
    private static final CypherQuery FORGET_LINKS = CypherQuery.of("dataset/forget-links");
    private static final CypherQuery FORGET_FACTS = CypherQuery.of("dataset/forget-facts");
    private static final CypherQuery ROLES_OF = CypherQuery.of("dataset/assign-roles-of");
    private static final CypherQuery REMEMBER = CypherQuery.of("dataset/remember-import");
    private static final CypherQuery RAISE = CypherQuery.of("dataset/raise-data-version");
    private static final List<String> LINK_TYPES =
            Arrays.stream(Layout.values())
                    .flatMap(layout -> layout.columns().stream())
                    .map(Column::relationship)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();

    private record Changed(Layout layout, StoredRow row, Outside.@Nullable Telling before) {}

    private final List<Changed> changed = new ArrayList<>();
    private final List<GraphWrite> writes = new ArrayList<>();

    private ImportPlan(DataSet data, Outside outside) {
        for (Layout layout : Layout.values()) {
            for (StoredRow row : data.stored(layout, outside)) {
                Outside.Telling before = outside.telling(layout.kind(), row.row().id());
                if (before == null || !before.hash().equals(row.hash())) {
                    changed.add(new Changed(layout, row, before));
                }
            }
        }
    }

    static List<GraphWrite> of(DataSet data, Outside outside, String name, String at) {
        List<GraphWrite> writes = new ArrayList<>(rows(data, outside));
        if (!writes.isEmpty()) {
            writes.add(raise());
        }
        writes.add(
                new GraphWrite(
                        REMEMBER,
                        Map.of("name", name, "fingerprint", data.fingerprint(), "importedAt", at)));
        return writes;
    }

    /** The rows alone, without a new version of the data; none where nothing changed. */
    static List<GraphWrite> rows(DataSet data, Outside outside) {
        ImportPlan plan = new ImportPlan(data, outside);
        if (!plan.changed.isEmpty()) {
            plan.revealWhatIsWritten();
            plan.forgetWhatRowsSaid();
            plan.writeRows();
            plan.forgetWhatNobodySays();
            plan.inBatches(Hiding.SHOW_PARTS, plan.touched(), ids -> Map.of("ids", ids));
            plan.inBatches(Hiding.HIDE_UNTOLD, plan.touched(), ids -> Map.of("ids", ids));
            plan.writes.addAll(Hiding.MERGED);
            plan.assignRoles();
        }
        return plan.writes;
    }

    /** What hides because it was merged, or because nobody tells of it, must not be made a second time. */
    private void revealWhatIsWritten() {
        inBatches(Hiding.REVEAL, touched(), ids -> Map.of("ids", ids));
    }

    private List<String> touched() {
        return changed.stream()
                .flatMap(
                        change ->
                                Stream.concat(
                                        Stream.of(change.row().id()),
                                        change.row().links().values().stream()
                                                .flatMap(List::stream)))
                .distinct()
                .toList();
    }

    static GraphWrite raise() {
        return new GraphWrite(RAISE, Map.of());
    }

    /** Whoever lost a relationship is not known here, so then all are looked at. */
    private void assignRoles() {
        boolean onlyMore = changed.stream().allMatch(change -> change.before() == null);
        if (onlyMore) {
            inBatches(
                    ROLES_OF,
                    organizations(changed.stream().map(Changed::row)),
                    ids -> Map.of("ids", ids));
        } else {
            writes.add(Hiding.ROLES);
        }
    }

    /** Organizations that are these rows, or stand in relation to them. */
    private static List<String> organizations(Stream<StoredRow> rows) {
        return rows.flatMap(
                        row ->
                                Stream.concat(
                                        Stream.of(row.id()),
                                        row.links().values().stream().flatMap(List::stream)))
                .filter(id -> id.startsWith(Kind.ORGANIZATION.label() + ":"))
                .distinct()
                .toList();
    }

    private void forgetWhatRowsSaid() {
        List<Map<String, String>> statements = new ArrayList<>();
        List<String> linked = new ArrayList<>();
        for (Changed change : changed) {
            Outside.Telling before = change.before();
            if (before != null) {
                String node = change.layout().kind().idOf(before.fact());
                statements.add(Map.of("row", change.row().row().id(), "node", node));
            }
            if (before != null && change.row().ownsLinks()) {
                linked.add(change.row().id());
            }
        }
        inBatches(FORGET_STATEMENTS, statements, rows -> Map.of("rows", rows));
        inBatches(FORGET_LINKS, linked, ids -> Map.of("ids", ids, "types", LINK_TYPES));
    }

    private void writeRows() {
        for (Layout layout : Layout.values()) {
            List<Map<String, Object>> rows =
                    changed.stream()
                            .filter(change -> change.layout() == layout)
                            .map(change -> parameters(layout, change.row()))
                            .toList();
            inBatches(Upserts.of(layout), rows, batch -> Map.of("rows", batch));
        }
    }

    /** Last, since a fact may lose one telling and get another in the same import. */
    private void forgetWhatNobodySays() {
        List<String> left = new ArrayList<>();
        for (Changed change : changed) {
            Outside.Telling before = change.before();
            if (before != null && !before.fact().equals(change.row().slug())) {
                left.add(change.layout().kind().idOf(before.fact()));
            }
        }
        inBatches(FORGET_FACTS, left, ids -> Map.of("ids", ids));
    }

    private <T> void inBatches(
            CypherQuery query, List<T> items, Function<List<T>, Map<String, ?>> parameters) {
        for (int from = 0; from < items.size(); from += BATCH) {
            List<T> batch = items.subList(from, Math.min(from + BATCH, items.size()));
            writes.add(new GraphWrite(query, parameters.apply(batch)));
        }
    }

    /** The keys follow from the names, so they are no part of what the row says and of its hash. */
    static Map<String, Object> searchable(Layout layout, StoredRow row) {
        if (!layout.kind().isEntity() || layout == Layout.SOURCES) {
            return row.node();
        }
        Map<String, Object> node = new HashMap<>(row.node());
        node.putAll(SearchKeys.of(row.node()).properties());
        return node;
    }

    private static Map<String, Object> parameters(Layout layout, StoredRow row) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("node", searchable(layout, row));
        parameters.put("source", row.source());
        parameters.put("statement", row.statement());
        parameters.put("links", row.links());
        return parameters;
    }
}
