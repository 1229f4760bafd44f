package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.curate.input.RetractStatementInput;
import org.moneytrail.dataset.EntityReading;
import org.moneytrail.dataset.Hiding;
import org.moneytrail.dataset.Kind;
import org.moneytrail.fact.Fields;
import org.moneytrail.fact.Recorded;
import org.moneytrail.fact.Statements;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.Suggestions;

/** Takes a statement back: it stays under another name, and what nobody tells of any more hides. */
@ApplicationScoped
class Retraction {

    private static final CypherQuery RETRACT = CypherQuery.of("curate/retract-statement");

    private final CurationRepository graph;

    Retraction(CurationRepository graph) {
        this.graph = graph;
    }

    /** @throws NotFound for a statement that is not there, with suggestions */
    Uni<Change> of(String by, RetractStatementInput input) {
        return graph.findStatement(input.about(), input.row())
                .flatMap(
                        found -> {
                            CurationRepository.Found known =
                                    found.orElseThrow(
                                            () ->
                                                    new NotFound(
                                                            "There is no '" + input.about() + "'",
                                                            List.of()));
                            if (!known.told()) {
                                return Uni.createFrom().item(() -> notTold(input, known));
                            }
                            return known.entity()
                                    ? ofEntity(by, input, known)
                                    : Uni.createFrom().item(change(input, ofFact(by, input)));
                        });
    }

    private static Change notTold(RetractStatementInput input, CurationRepository.Found known) {
        if (known.retracted()) {
            throw new Conflict("The statement '" + input.row() + "' was taken back already");
        }
        throw new NotFound(
                "There is no statement '" + input.row() + "' of " + input.about(),
                Suggestions.nearest(input.row(), known.statements()));
    }

    private static Change change(RetractStatementInput input, List<GraphWrite> writes) {
        return Change.of(input.about(), input.row(), writes);
    }

    private static List<GraphWrite> ofFact(String by, RetractStatementInput input) {
        return List.of(
                retract(by, input),
                new GraphWrite(Hiding.HIDE_UNTOLD, Map.of("ids", List.of(input.about()))),
                Hiding.ROLES);
    }

    /** An entity is no statement: facts point at it, so somebody must tell who it is. */
    private Uni<Change> ofEntity(
            String by, RetractStatementInput input, CurationRepository.Found known) {
        if (known.statements().size() < 2) {
            throw new Conflict(
                    "Nobody else tells of "
                            + input.about()
                            + ": record what another source says of it first, or merge it");
        }
        return graph.told(List.of(input.about()))
                .map(
                        told -> {
                            List<GraphWrite> writes = new ArrayList<>();
                            writes.add(retract(by, input));
                            writes.add(reading(input, told.getOrDefault(input.about(), List.of())));
                            writes.add(Hiding.ROLES);
                            return change(input, writes);
                        });
    }

    private static GraphWrite reading(RetractStatementInput input, List<Map<String, Object>> told) {
        Statements<Fields> left =
                Recorded.asGiven(
                        told.stream()
                                .filter(
                                        row ->
                                                !input.row()
                                                        .equals(Tellings.statement(row).get("id")))
                                .toList());
        GlobalId id = GlobalId.parse(input.about());
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(one -> one.label().equals(id.type()))
                        .findFirst()
                        .orElseThrow();
        return EntityReading.of(kind, id.slug(), left);
    }

    private static GraphWrite retract(String by, RetractStatementInput input) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        return new GraphWrite(
                RETRACT,
                Map.of(
                        "about", input.about(),
                        "statement", input.row(),
                        "retraction",
                                Map.of(
                                        "retractedOn", now,
                                        "retractedBy", by,
                                        "retractedBecause", input.reason())));
    }
}
