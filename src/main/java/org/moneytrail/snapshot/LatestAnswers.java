package org.moneytrail.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Function;

/**
 * The answers to the latest questions.
 *
 * @param <Q> all that an answer depends on, its snapshot included, which is itself and no other
 */
public final class LatestAnswers<Q, A> {

    private static final Duration UNASKED = Duration.ofMinutes(30);

    private final Cache<Q, A> latest;

    /** @param most how many are kept */
    public LatestAnswers(int most) {
        latest = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(UNASKED).build();
    }

    public Uni<A> to(Q question, Function<Q, Uni<A>> workedOut) {
        A known = latest.getIfPresent(question);
        return known != null
                ? Uni.createFrom().item(known)
                : workedOut.apply(question).invoke(answer -> latest.put(question, answer));
    }
}
