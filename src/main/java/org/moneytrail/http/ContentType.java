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
