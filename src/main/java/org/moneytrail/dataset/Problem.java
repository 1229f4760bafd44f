package org.moneytrail.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be taken in as it is, or what in it looks wrong: where, what stands there, what is wrong with it, and what was
 * perhaps meant.
 *
 * @param rule by name: LAYOUT for whatever src/docs/data-format.md demands, else the rule of a warning
 */
public record Problem(
        String file,
        int line,
        @Nullable String column,
        @Nullable String value,
        String reason,
        @Nullable String nearest,
        String rule) {

    private static final String LAYOUT = "LAYOUT";
    private static final int SHOWN = 80;

    public Problem {
        column = shortened(column);
        value = shortened(value);
    }

    public Problem(
            String file,
            int line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            @Nullable String nearest) {
        this(file, line, column, value, reason, nearest, LAYOUT);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    static Problem ofFile(String file, String reason) {
        return new Problem(file, 0, null, null, reason, null);
    }

    /** One line for a person: {@code rounds.csv:12 status "CLOSE": not one of … (did you mean CLOSED?)}. */
    public String text() {
        return file
                + (line > 0 ? ":" + line : "")
                + (column == null ? "" : " " + column)
                + (value == null ? "" : " \"" + value + "\"")
                + ": "
                + reason
                + (nearest == null ? "" : " (did you mean " + nearest + "?)");
    }
}
