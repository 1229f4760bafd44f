package org.moneytrail.contract;

import org.jspecify.annotations.Nullable;

/** "Type:slug", or a bare slug where the type is given by the field. */
public record GlobalId(@Nullable String type, String slug) {

    public static GlobalId parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new GlobalId(null, text)
                : new GlobalId(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether it can name something of the type: it says so, or says nothing. */
    public boolean mayBe(String wanted) {
        return type == null || type.equals(wanted);
    }
}
