package org.moneytrail.http;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client says.
 *
 * @param id of an operation; empty where the message is about none
 */
record SocketMessage(String type, String id, @Nullable Object payload) {

    private static final int LONGEST_ID = 256;
    private static final Set<String> ABOUT_AN_OPERATION = Set.of("subscribe", "complete");

    /** What is no message of the protocol; it has no type. */
    static final SocketMessage NONE = new SocketMessage("", "", null);

    static SocketMessage of(@Nullable Object read) {
        if (!(read instanceof Map<?, ?> members) || !(members.get("type") instanceof String type)) {
            return NONE;
        }
        Object id = members.get("id");
        if (!ABOUT_AN_OPERATION.contains(type)) {
            return new SocketMessage(type, "", members.get("payload"));
        }
        return id instanceof String text && !text.isEmpty() && text.length() <= LONGEST_ID
                ? new SocketMessage(type, text, members.get("payload"))
                : NONE;
    }

    /** The token in the payload, since a browser can send no header with an upgrade. */
    @Nullable String token() {
        return payload instanceof Map<?, ?> members
                        && members.get("Authorization") instanceof String token
                ? token
                : null;
    }
}
