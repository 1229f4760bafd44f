package org.moneytrail.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Sha256;

/**
 * Automatic persisted queries, as Apollo's clients and most others send them: first the hash alone, and where it is not known,
 * once more with the query. What is kept is forgotten again when room is short; the client then sends it anew.
 */
@ApplicationScoped
class PersistedQueries {

    private final Cache<String, String> queries;

    PersistedQueries(HttpConfig config) {
        queries =
                Caffeine.newBuilder()
                        .maximumWeight(config.persistedQueries().asLongValue())
                        .<String, String>weigher((hash, query) -> hash.length() + query.length())
                        .build();
    }

    /** The request with its query, wherever that comes from. */
    GraphQLRequest completed(GraphQLRequest request) {
        String hash = hash(request);
        if (hash == null) {
            if (request.query().isEmpty()) {
                throw ProtocolError.badRequest("query is missing");
            }
            return request;
        }
        if (request.query().isEmpty()) {
            String known = queries.getIfPresent(hash);
            if (known == null) {
                throw ProtocolError.persistedQueryNotFound();
            }
            return request.withQuery(known);
        }
        if (!hash.equals(Sha256.hex(request.query()))) {
            throw ProtocolError.badRequest(
                    "extensions.persistedQuery.sha256Hash is not the SHA-256 of query");
        }
        return request;
    }

    /** Keeps the query of a request that named its hash, once the query is known to be valid. */
    void keep(GraphQLRequest request) {
        String hash = hash(request);
        if (hash != null && queries.getIfPresent(hash) == null) {
            queries.put(hash, request.query());
        }
    }

    private static @Nullable String hash(GraphQLRequest request) {
        Object persisted = request.extensions().get("persistedQuery");
        if (persisted == null) {
            return null;
        }
        if (persisted instanceof Map<?, ?> named
                && named.get("version") instanceof Number version
                && version.intValue() == 1
                && named.get("sha256Hash") instanceof String hash
                && hash.length() == Sha256.HEX_DIGITS) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw ProtocolError.badRequest(
                "extensions.persistedQuery must be {version: 1, sha256Hash: <64 hex digits>}");
    }
}
