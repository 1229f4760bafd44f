package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.dataset.EntityReading;
import org.moneytrail.dataset.Kind;
import org.moneytrail.dataset.RowIntake;
import org.moneytrail.dataset.StoredRow;
import org.moneytrail.fact.Recorded;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.refusal.InvalidArgument;

/** What a second source says of something for which the files have no rival rows: entities, payments, commitments and the like. */
@ApplicationScoped
class OtherTellings {

    private static final CypherQuery ADD = CypherQuery.of("curate/add-telling");

    /** What a telling says of a fact in words of its own: which sectors a clause or a headline means. */
    private static final Set<String> OWN_READING = Set.of("CLAIMS_ABOUT", "NAMES_SECTOR");

    private final CurationRepository graph;

    OtherTellings(CurationRepository graph) {
        this.graph = graph;
    }

    /** Two sources tell of one entity in statements of two ids; each of them tells once. */
    Uni<Change> ofEntity(Kind kind, RowIntake.Prepared prepared) {
        StoredRow row = Objects.requireNonNull(prepared.row());
        String source = String.valueOf(row.source());
        String id = row.slug() + "." + GlobalId.parse(source).slug();
        return Uni.combine()
                .all()
                .unis(graph.told(List.of(prepared.node())), graph.source(source))
                .with(
                        (all, from) -> {
                            List<Map<String, Object>> told =
                                    all.getOrDefault(prepared.node(), List.of());
                            Map<String, Object> statement = rival(row, id);
                            String known = hashOf(told, id);
                            if (known != null) {
                                requireSame(known, statement, prepared.node(), id);
                                return Change.of(prepared.node(), id, List.of());
                            }
                            return Change.of(
                                    prepared.node(), id, writes(kind, row, told, statement, from));
                        });
    }

    private static List<GraphWrite> writes(
            Kind kind,
            StoredRow row,
            List<Map<String, Object>> told,
            Map<String, Object> statement,
            Map<String, Object> source) {
        List<Map<String, Object>> all = new ArrayList<>(told);
        all.add(Map.of("statement", statement, "source", source));
        return List.of(
                add(row.id(), String.valueOf(row.source()), statement),
                EntityReading.of(kind, row.slug(), Recorded.asGiven(all)));
    }

    /** @throws InvalidArgument where the telling is of other parties than the fact */
    Uni<Change> ofFact(String fact, String statement, RowIntake.Prepared prepared) {
        StoredRow row = Objects.requireNonNull(prepared.row());
        return graph.ends(fact, statement)
                .map(
                        found -> {
                            CurationRepository.Ends ends =
                                    found.orElseThrow(
                                            () ->
                                                    InvalidArgument.at(
                                                            "input.canonical",
                                                            "there is no " + fact));
                            requireSameParties(fact, ends, row);
                            Map<String, Object> rival = rival(row, statement);
                            if (ends.hash() != null) {
                                requireSame(ends.hash(), rival, fact, statement);
                                return Change.of(fact, statement, List.of());
                            }
                            return Change.of(
                                    fact,
                                    statement,
                                    List.of(add(fact, String.valueOf(row.source()), rival)));
                        });
    }

    private static void requireSameParties(
            String fact, CurationRepository.Ends ends, StoredRow row) {
        for (CurationRepository.End end : ends.ends()) {
            List<String> told = named(row, end.type());
            if (!told.isEmpty() && told.stream().noneMatch(end.ids()::contains)) {
                throw InvalidArgument.at(
                        "input.canonical",
                        fact
                                + " is about "
                                + String.join(", ", end.ids())
                                + ", not about "
                                + String.join(", ", told));
            }
        }
        row.links().keySet().stream()
                .filter(type -> !OWN_READING.contains(type) && !named(row, type).isEmpty())
                .filter(type -> ends.ends().stream().noneMatch(end -> end.type().equals(type)))
                .findFirst()
                .ifPresent(
                        type -> {
                            throw InvalidArgument.at(
                                    "input.canonical",
                                    fact
                                            + " names nobody where this telling names "
                                            + String.join(", ", named(row, type)));
                        });
    }

    private static List<String> named(StoredRow row, String type) {
        return row.links().getOrDefault(type, List.of());
    }

    private static void requireSame(
            String known, Map<String, Object> statement, String about, String id) {
        if (!known.equals(statement.get("hash"))) {
            throw new Conflict(
                    about
                            + " has a statement '"
                            + id
                            + "' that says something else: what was said is not overwritten; retract it"
                            + " first if it is wrong");
        }
    }

    private static Map<String, Object> rival(StoredRow row, String id) {
        Map<String, Object> statement = new HashMap<>(row.statement());
        statement.put("id", id);
        statement.put("canonical", false);
        return statement;
    }

    @org.jspecify.annotations.Nullable
    private static String hashOf(List<Map<String, Object>> told, String id) {
        return told.stream()
                .map(row -> Tellings.statement(row))
                .filter(statement -> id.equals(statement.get("id")))
                .map(statement -> String.valueOf(statement.get("hash")))
                .findFirst()
                .orElse(null);
    }

    private static GraphWrite add(String about, String source, Map<String, Object> statement) {
        return new GraphWrite(
                ADD, Map.of("about", about, "source", source, "statement", statement));
    }
}
