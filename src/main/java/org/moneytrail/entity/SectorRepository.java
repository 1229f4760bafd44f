package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphReader;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.SectorTree;

/** The sectors as a tree: few, and wanted as a whole. */
@ApplicationScoped
public class SectorRepository {

    private static final CypherQuery SECTORS = CypherQuery.of("entity/sectors");
    private static final int MOST = 5_000;

    private record Row(String slug, Set<String> parents) {}

    private final GraphReader graph;

    SectorRepository(GraphReader graph) {
        this.graph = graph;
    }

    public Uni<SectorTree> tree() {
        return graph.list(
                        SECTORS,
                        Map.of("limit", MOST),
                        row ->
                                new Row(
                                        row.get("slug").asString(),
                                        Set.copyOf(row.get("parents").asList(v -> v.asString()))))
                .map(rows -> new SectorTree(parents(rows)));
    }

    /**
     * The sector that was asked for, as a slug.
     *
     * @throws NotFound with suggestions
     */
    public static String known(SectorTree tree, String id) {
        GlobalId asked = GlobalId.parse(id);
        if (!asked.mayBe("Sector") || !tree.parents().containsKey(asked.slug())) {
            List<String> nearest = Suggestions.nearest(asked.slug(), tree.parents().keySet());
            throw new NotFound("There is no Sector '" + id + "'", nearest);
        }
        return asked.slug();
    }

    private static Map<String, Set<String>> parents(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::slug, Row::parents));
    }
}
