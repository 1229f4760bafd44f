package org.moneytrail.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Additions;
import org.moneytrail.graph.NewLink;
import org.moneytrail.graph.NewNode;

/** Rows of which the graph knows nothing, as the nodes and relationships that they become, roles included. */
final class Making {

    private static final String STARTUP = "Startup";
    private static final String INVESTOR = "Investor";

    /** What dataset/assign-roles says of what an organization is pointed at by, and of its kind. */
    private static final Map<String, String> ROLE_OF_LINK =
            Map.of("RAISED_BY", STARTUP, "MADE_BY", INVESTOR, "COMMITTED_BY", "LimitedPartner");

    private static final Map<String, String> ROLE_OF_KIND =
            Map.of("STARTUP", STARTUP, "VC_FIRM", INVESTOR, "CVC", INVESTOR);

    /** Those refer to each other, or are named by all of their file; they are few. */
    private static final Set<Layout> NOT_ALONE = Set.of(Layout.SECTORS, Layout.LISTED_COMPANIES);

    private Making() {}

    static boolean isPossible(Layout layout) {
        return !NOT_ALONE.contains(layout);
    }

    static NewNode node(Layout layout, StoredRow row) {
        List<NewLink> links = new ArrayList<>();
        NewLink statement = statement(row);
        if (statement != null) {
            links.add(statement);
        }
        row.links().forEach((type, ends) -> ends.forEach(end -> links.add(link(type, end))));
        return new NewNode(labels(layout, row), ImportPlan.searchable(layout, row), links);
    }

    static Additions.Retelling retelling(StoredRow row) {
        NewLink statement = statement(row);
        if (statement == null) {
            throw new IllegalArgumentException(row.id() + " has no source");
        }
        return new Additions.Retelling(row.id(), statement);
    }

    private static @Nullable NewLink statement(StoredRow row) {
        String source = row.source();
        return source == null
                ? null
                : new NewLink("STATED_BY", Kind.ENTITY, source, row.statement(), null);
    }

    private static NewLink link(String type, String end) {
        boolean entity = Kind.isEntity(end);
        String role =
                end.startsWith(Kind.ORGANIZATION.label() + ":") ? ROLE_OF_LINK.get(type) : null;
        return new NewLink(type, entity ? Kind.ENTITY : Kind.FACT, end, Map.of(), role);
    }

    private static List<String> labels(Layout layout, StoredRow row) {
        Kind kind = layout.kind();
        List<String> labels = new ArrayList<>();
        labels.add(kind.label());
        labels.add(kind.isEntity() ? Kind.ENTITY : Kind.FACT);
        if (Kind.PARTY.contains(kind)) {
            labels.add("Party");
        }
        String role = ROLE_OF_KIND.get(String.valueOf(row.node().get("kind")));
        if (kind == Kind.ORGANIZATION && role != null) {
            labels.add(role);
        }
        return labels;
    }
}
