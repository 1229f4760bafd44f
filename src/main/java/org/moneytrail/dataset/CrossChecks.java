package org.moneytrail.dataset;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rows must say together, with each other and with what the graph already holds. */
final class CrossChecks {

    private final DataSet data;
    private final Outside outside;
    private final Problems problems = new Problems();

    private CrossChecks(DataSet data, Outside outside) {
        this.data = data;
        this.outside = outside;
    }

    static Problems of(DataSet data, Outside outside) {
        CrossChecks checks = new CrossChecks(data, outside);
        checks.problems.addAll(References.check(data, outside));
        checks.problems.addAll(Rivals.check(data, outside));
        checks.aPartyHasOneKind();
        checks.aReturnComesFromItsStartupsRound();
        checks.aRoundIsNoPartOfItself();
        checks.aRateStandsOnce();
        checks.aSectorIsNotAboveItself();
        return checks.problems;
    }

    private void aPartyHasOneKind() {
        for (Kind kind : Kind.PARTY) {
            for (Row row : data.rows(Layout.of(kind))) {
                Kind.PARTY.stream()
                        .filter(other -> other != kind && isThere(other, row.id(), kind))
                        .findFirst()
                        .ifPresent(
                                other ->
                                        problems.add(
                                                Layout.of(kind),
                                                row.line(),
                                                "id",
                                                row.id(),
                                                "is an id of another party too ("
                                                        + other.words()
                                                        + "), so that nobody could tell which is"
                                                        + " meant"));
            }
        }
    }

    /** Of two rows of the same files only the later one is told of. */
    private boolean isThere(Kind other, String slug, Kind kind) {
        return other.compareTo(kind) < 0 && data.has(Layout.of(other), slug)
                || outside.names().containsKey(other.idOf(slug));
    }

    private void aReturnComesFromItsStartupsRound() {
        for (Row row : data.rows(Layout.RETURNS)) {
            String startup = row.text("startupId");
            subjectOfRound(row.text("roundId"))
                    .filter(raisedBy -> !raisedBy.equals(startup))
                    .ifPresent(
                            raisedBy ->
                                    problems.add(
                                            Layout.RETURNS,
                                            row.line(),
                                            "startup_id",
                                            startup,
                                            "the round was raised by " + raisedBy));
        }
    }

    private Optional<String> subjectOfRound(@Nullable String round) {
        Outside.Telling known = outside.telling(Kind.ROUND, String.valueOf(round));
        return data.told(Layout.ROUNDS, round)
                .map(Outside.Telling::subject)
                .or(() -> Optional.ofNullable(known).map(Outside.Telling::subject));
    }

    private void aRoundIsNoPartOfItself() {
        for (Row row : data.rows(Layout.ROUNDS)) {
            for (String property : List.of("mayContain", "partOf")) {
                if (row.values(property).contains(row.id())) {
                    String column = property.equals("partOf") ? "part_of" : "may_contain";
                    problems.add(
                            Layout.ROUNDS, row.line(), column, row.id(), "names the round itself");
                }
            }
        }
    }

    private void aRateStandsOnce() {
        Map<List<Object>, Row> known = new HashMap<>();
        for (Row row : data.rows(Layout.FX)) {
            List<Object> key =
                    List.of("base", "quote", "date", "kind").stream()
                            .map(property -> (Object) Objects.requireNonNull(row.text(property)))
                            .toList();
            Row earlier = known.putIfAbsent(key, row);
            if (earlier != null) {
                String reason =
                        "this rate of this date stands on line " + earlier.line() + " already";
                problems.add(Layout.FX, row.line(), "date", row.text("date"), reason);
            }
        }
    }

    private void aSectorIsNotAboveItself() {
        Function<String, List<String>> parents =
                sector ->
                        data.row(Layout.SECTORS, sector)
                                .map(row -> row.values("parentIds"))
                                .orElse(List.of());
        for (Row row : data.rows(Layout.SECTORS)) {
            if (ancestors(row.id(), parents).contains(row.id())) {
                problems.add(
                        Layout.SECTORS,
                        row.line(),
                        "parent_ids",
                        row.id(),
                        "the sector would be a part of itself");
            }
        }
    }

    private static Set<String> ancestors(String sector, Function<String, List<String>> parents) {
        Set<String> found = new HashSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(parents.apply(sector));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(parents.apply(next));
            }
        }
        return found;
    }
}
