package org.moneytrail.http;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one type of body that is read: JSON in UTF-8. */
final class ContentType {

    private ContentType() {}

    /** GraphiQL names the type twice, and the browser sends both in one header: each has to be right. */
    static void requireJson(@Nullable String header) {
        String named = header == null ? "" : header.toLowerCase(Locale.ROOT);
        Arrays.stream(named.split(",", -1)).forEach(ContentType::requireOneJson);
    }

    /** A body that is packed would be read as it is, and not be JSON. */
    static void requirePlain(@Nullable String encoding) {
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw ProtocolError.of(415, "The body must not be packed: no Content-Encoding is read");
        }
    }

    private static void requireOneJson(String named) {
        String[] parts = named.split(";", -1);
        if (!parts[0].strip().equals("application/json")) {
            throw ProtocolError.of(415, "Content-Type must be application/json");
        }
        boolean utf8 =
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.strip().replace("\"", ""))
                        .filter(part -> part.startsWith("charset="))
                        .allMatch("charset=utf-8"::equals);
        if (!utf8) {
            throw ProtocolError.of(415, "The charset of the body must be utf-8");
        }
    }
}
