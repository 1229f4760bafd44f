package org.moneytrail.http.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every date gets the word of its format appended to its description; the scalar says it once. */
final class Descriptions {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\(?ISO-8601\\)?$");

    private Descriptions() {}

    static boolean isNoisy(@Nullable String description) {
        return description != null && FORMAT.matcher(description).find();
    }

    static @Nullable String trimmed(String description) {
        String rest = FORMAT.matcher(description).replaceFirst("");
        return rest.isEmpty() ? null : rest;
    }
}
