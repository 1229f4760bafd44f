package org.moneytrail.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.BuildStamp;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.Sha256;

/**
 * Names the answer to a request by GET without knowing it: by all that it depends on. That is the data, the build, the day (both clocks
 * are today where the query doesn't say), who asks, how it is to be written, and the request itself.
 */
@ApplicationScoped
class EntityTags {

    private static final char SEPARATOR = '\n';
    private static final int DIGITS = 32;

    private final String build = BuildStamp.stamp();

    String tag(HttpServerRequest request, ResponseType type, DataVersion version) {
        String all =
                new StringBuilder(build)
                        .append(SEPARATOR)
                        .append(version.number())
                        .append(SEPARATOR)
                        .append(version.stamp())
                        .append(SEPARATOR)
                        .append(LocalDate.now(ZoneOffset.UTC))
                        .append(SEPARATOR)
                        .append(type)
                        .append(SEPARATOR)
                        .append(Compression.accepted(request))
                        .append(SEPARATOR)
                        .append(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .append(SEPARATOR)
                        .append(request.query())
                        .toString();
        return '"' + Sha256.hex(all).substring(0, DIGITS) + '"';
    }

    /** Proxies that compress on their way mark a tag as weak; it still names the same answer. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag)) {
            return true;
        }
        for (String named : ifNoneMatch.split(",", -1)) {
            String strong = named.strip();
            if (strong.startsWith("W/")) {
                strong = strong.substring(2);
            }
            if (strong.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
