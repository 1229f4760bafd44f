package org.moneytrail.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two media types of an answer. They differ in the status of a request that was understood and failed. */
enum ResponseType {
    GRAPHQL_RESPONSE("application/graphql-response+json") {
        @Override
        int statusFor(int status) {
            return status;
        }
    },
    /** Clients that only know this type take any other status than 200 for a fault of the transport. */
    JSON("application/json") {
        @Override
        int statusFor(int status) {
            return 200;
        }
    };

    private final String mediaType;

    ResponseType(String mediaType) {
        this.mediaType = mediaType;
    }

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    /** The status of an answer without data whose request was well-formed HTTP. */
    abstract int statusFor(int status);

    /** The first acceptable type in the client's order; a client that does not care gets the one that all clients know. */
    static Optional<ResponseType> accepted(List<MIMEHeader> accept) {
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        return accept.stream()
                .filter(range -> range.weight() > 0)
                .map(ResponseType::matching)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ResponseType> matching(MIMEHeader range) {
        return switch ((range.component() + "/" + range.subComponent()).toLowerCase(Locale.ROOT)) {
            case "application/graphql-response+json" -> Optional.of(GRAPHQL_RESPONSE);
            case "application/json", "application/*", "*/*" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }
}
