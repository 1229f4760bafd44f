package org.moneytrail.curate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moneytrail.curate.input.Cells;
import org.moneytrail.curate.input.Telling;
import org.moneytrail.dataset.Hiding;
import org.moneytrail.dataset.Layout;
import org.moneytrail.dataset.Problem;
import org.moneytrail.dataset.RowIntake;
import org.moneytrail.graph.CypherQuery;
import org.moneytrail.graph.GraphWrite;
import org.moneytrail.http.access.Access;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.Violation;

/** Adds one statement: of something new, or of something that is recorded already. */
@ApplicationScoped
class Recording {

    private static final CypherQuery RESTORE = CypherQuery.of("curate/restore-statement");

    private final Access access;
    private final Curation curation;
    private final RowIntake rows;
    private final OtherTellings others;
    private final CurationRepository graph;
    private final Things things;

    Recording(
            Access access,
            Curation curation,
            RowIntake rows,
            OtherTellings others,
            CurationRepository graph,
            Things things) {
        this.access = access;
        this.curation = curation;
        this.rows = rows;
        this.others = others;
        this.graph = graph;
        this.things = things;
    }

    /** @throws InvalidArgument with the paths of what is wrong, as a file's rows would be told */
    <V> Uni<Done<V>> of(String operation, Telling input, Class<V> view) {
        Request request = Request.of(access.curator(), operation, input);
        Cells cells = identified(input, Cells.of(input));
        return curation.write(request, () -> prepare(input, cells))
                .flatMap(done -> things.shown(done, view));
    }

    private static Cells identified(Telling input, Cells told) {
        Cells cells = told;
        if (input.layout() == Layout.SOURCES && !cells.byColumn().containsKey("recorded_on")) {
            cells = cells.with("recorded_on", LocalDate.now(ZoneOffset.UTC).toString());
        }
        return input.id() == null
                ? cells.with("id", NewIds.of(input.layout(), cells.byColumn()))
                : cells;
    }

    private Uni<Change> prepare(Telling input, Cells cells) {
        return rows.prepare(input.layout(), cells.byColumn())
                .flatMap(
                        prepared -> {
                            requireValid(prepared, cells);
                            return change(input, cells, prepared);
                        });
    }

    private Uni<Change> change(Telling input, Cells cells, RowIntake.Prepared prepared) {
        String statement = String.valueOf(cells.byColumn().get("id"));
        if (cells.canonical() != null) {
            return others.ofFact(
                    input.layout().kind().idOf(cells.canonical()), statement, prepared);
        }
        if (!prepared.replaces()) {
            return prepared.writes().isEmpty()
                    ? restored(prepared.node(), statement)
                    : Uni.createFrom()
                            .item(Change.of(prepared.node(), statement, prepared.writes()));
        }
        if (input.id() == null && input.layout().kind().isEntity()) {
            throw InvalidArgument.at(
                    "input.id",
                    "'"
                            + statement
                            + "' would be its id and is taken: give it another one, or name that one to"
                            + " add a telling of "
                            + prepared.node());
        }
        if (input.layout().kind().isEntity() && input.layout() != Layout.SOURCES) {
            return others.ofEntity(input.layout().kind(), prepared);
        }
        throw new Conflict(
                prepared.node()
                        + " has a statement '"
                        + statement
                        + "' that says something else: what was said is not overwritten, so give this one"
                        + " another id, and retract that one if it is wrong");
    }

    /** The very row is there: told, or taken back and now told again. */
    private Uni<Change> restored(String about, String statement) {
        return graph.findStatement(about, statement)
                .map(
                        found -> {
                            boolean back =
                                    found.map(it -> it.retracted() && !it.told()).orElse(false);
                            return Change.of(
                                    about,
                                    statement,
                                    back ? restoring(about, statement) : List.of());
                        });
    }

    private static List<GraphWrite> restoring(String about, String statement) {
        Map<String, Object> ids = Map.of("ids", List.of(about));
        return List.of(
                new GraphWrite(Hiding.REVEAL, ids),
                new GraphWrite(RESTORE, Map.of("about", about, "statement", statement)),
                new GraphWrite(Hiding.SHOW_PARTS, ids),
                new GraphWrite(Hiding.HIDE_UNTOLD, ids),
                Hiding.ROLES);
    }

    private static void requireValid(RowIntake.Prepared prepared, Cells cells) {
        List<Violation> violations =
                prepared.problems().stream().map(problem -> violation(problem, cells)).toList();
        if (!violations.isEmpty()) {
            throw new InvalidArgument(
                    violations.get(0).path() + ": " + violations.get(0).message(), violations);
        }
    }

    private static Violation violation(Problem problem, Cells cells) {
        String member =
                Optional.ofNullable(problem.column())
                        .map(column -> cells.memberOf().getOrDefault(column, column))
                        .map(name -> "input." + name)
                        .orElse("input");
        String value = problem.value() == null ? "" : "'" + problem.value() + "': ";
        String meant =
                problem.nearest() == null ? "" : " (did you mean " + problem.nearest() + "?)";
        return new Violation(member, value + problem.reason() + meant);
    }
}
