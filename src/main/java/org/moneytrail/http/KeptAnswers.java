package org.moneytrail.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Answers by GET under their tags: whoever asks the same of the same data gets the same bytes, and the graph is not asked. */
@ApplicationScoped
class KeptAnswers {

    private static final int BESIDE_THE_BODY = 200;

    private final Cache<String, byte[]> bodies;

    KeptAnswers(HttpConfig config) {
        bodies =
                Caffeine.newBuilder()
                        .maximumWeight(config.keptAnswers().asLongValue())
                        .<String, byte[]>weigher((tag, body) -> BESIDE_THE_BODY + body.length)
                        .build();
    }

    byte @Nullable [] find(String tag) {
        return bodies.getIfPresent(tag);
    }

    void keep(String tag, byte[] body) {
        bodies.put(tag, body);
    }
}
