package org.moneytrail.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.Record;

/**
 * An entity that was found.
 *
 * @param weight how much is told of it: with equal names the better known comes first
 */
public record Hit(String id, Match match, int weight, SearchText asked) {

    private static final int MOST = 999_999_999;

    /** What the index found, before anybody has looked at its names. */
    record Candidate(String id, List<NameForm> names, int weight) {

        static Candidate of(Record row) {
            return new Candidate(
                    row.get("id").asString(),
                    row.get("forms").asList(form -> NameForm.parse(form.asString())),
                    row.get("weight").asInt());
        }
    }

    static Optional<Hit> of(SearchText asked, Candidate found) {
        return Match.best(asked, found.names())
                .map(match -> new Hit(found.id(), match, found.weight(), asked));
    }

    /** Sorts and pages: the best first, then the best known, then by id. */
    public String key() {
        return String.format(
                Locale.ROOT,
                "%03d %09d %s",
                999 - match.score(),
                MOST - Math.min(weight, MOST),
                id);
    }

    public int score() {
        return match.score();
    }

    public MatchKind kind() {
        return match.kind();
    }

    /** The name that matched, as it is written. */
    public String name() {
        return match.name().text();
    }

    /** The name in pieces, those that matched marked. */
    public List<NamePart> parts() {
        return Highlights.of(match, asked);
    }
}
