package org.moneytrail.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One statement of cypher/queries, under the name of its file: {@code dataset/upsert-sources}. */
public record CypherQuery(String name, String text) {
    /** Fails at once where there is no such file, so that a constant breaks the start and not a request. */
    public static CypherQuery of(String path) {
        String resource = "queries/" + path + ".cypher";
        try (InputStream in = CypherQuery.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No statement at " + resource);
            }
            return new CypherQuery(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
