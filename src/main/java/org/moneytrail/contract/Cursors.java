package org.moneytrail.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.moneytrail.refusal.InvalidArgument;

/** Opaque cursors: the sort key of an edge, so that a page stays where it is while others write. */
public final class Cursors {

    private static final String VERSION = "1:";

    private Cursors() {}

    public static String encode(String key) {
        byte[] bytes = (VERSION + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String decode(String argument, String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.startsWith(VERSION)) {
                return text.substring(VERSION.length());
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // told below, in the words of the contract
        }
        throw InvalidArgument.at(argument, "'" + cursor + "' is no cursor of this API");
    }
}
