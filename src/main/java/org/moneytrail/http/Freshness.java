package org.moneytrail.http;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Until when an answer may be used again: as long as its tag is confirmed, which costs next to nothing.
 *
 * @param personal whether it is for nobody else
 * @param holds whether the data is still that of the tag
 * @param keep takes the body for the next who asks
 */
record Freshness(String tag, boolean personal, BooleanSupplier holds, Consumer<byte[]> keep) {

    static final String NEVER = "no-store";

    String cacheControl() {
        return personal ? "private, no-cache" : "no-cache";
    }
}
