package org.moneytrail.http.probe;

import java.util.List;
import org.moneytrail.refusal.Conflict;
import org.moneytrail.refusal.Forbidden;
import org.moneytrail.refusal.GraphUnavailable;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.refusal.NotFound;
import org.moneytrail.refusal.QueryTooComplex;
import org.moneytrail.refusal.Timeout;
import org.moneytrail.refusal.Unauthenticated;

/** What a resolver can throw, by a name that a query can give. */
final class Failures {

    static final String SECRET = "the password is swordfish";

    private Failures() {}

    static RuntimeException named(String name) {
        return switch (name) {
            case "missing" -> new NotFound("No sector 'aii'", List.of("ai"));
            case "invalid" -> InvalidArgument.at("scope.sector", "must be a sector");
            case "conflict" -> new Conflict("Already recorded otherwise");
            case "unavailable" ->
                    new GraphUnavailable(
                            "The graph does not answer", new IllegalStateException(SECRET));
            case "complex" -> new QueryTooComplex("Too many paths");
            case "timeout" -> new Timeout("Took too long");
            case "unauthenticated" -> new Unauthenticated("Say who you are");
            case "forbidden" -> new Forbidden("Curators only");
            case "wrapped" ->
                    new IllegalStateException(
                            SECRET, new NotFound("No sector 'aii'", List.of("ai")));
            case "error" -> throw new StackOverflowError(SECRET);
            default -> new IllegalStateException(SECRET);
        };
    }
}
