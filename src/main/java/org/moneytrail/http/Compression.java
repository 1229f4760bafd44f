package org.moneytrail.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;

/** Whether an answer is compressed: by the server, unless we say that it is sent as it is. */
final class Compression {

    /** Below this a network packet is saved by nothing. */
    private static final int WORTHWHILE = 1024;

    private Compression() {}

    static boolean accepted(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    static void choose(HttpServerResponse response, int length) {
        MultiMap headers = response.headers();
        if (length < WORTHWHILE) {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
