package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.KeptRows;
import org.moneytrail.graph.row.GraphRow;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;
import org.moneytrail.rule.SectorTree;

/** The sectors as a tree: few, and wanted as a whole. */
@ApplicationScoped
public class SectorRepository {

    private static final CypherQuery SECTORS = CypherQuery.of("entity/sectors");
    private static final int MOST = 5_000;

    /** @param names what to show, by slug */
    public record Sectors(SectorTree tree, Map<String, String> names) {

        static Sectors of(List<GraphRow> rows) {
            return new Sectors(
                    new SectorTree(
                            rows.stream()
                                    .collect(
                                            Collectors.toUnmodifiableMap(
                                                    row -> row.text("slug"),
                                                    row -> Set.copyOf(row.texts("parents"))))),
                    rows.stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            row -> row.text("slug"), row -> row.text("name"))));
        }
    }

    private final KeptRows graph;

    SectorRepository(KeptRows graph) {
        this.graph = graph;
    }

    public Uni<Sectors> all() {
        return graph.whole(SECTORS, Map.of("limit", MOST), Sectors::of);
    }

    /** As they are now, whatever is kept. */
    public Uni<Sectors> anew() {
        return graph.anew(SECTORS, Map.of("limit", MOST), Sectors::of);
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
}
