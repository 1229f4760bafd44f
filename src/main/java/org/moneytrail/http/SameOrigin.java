package org.moneytrail.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps pages of other sites from opening a WebSocket, which browsers let them do without asking. Where CORS is configured its filter
 * has judged already.
 */
@ApplicationScoped
class SameOrigin {

    private final boolean judgedByCors;

    SameOrigin(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false")
                    boolean judgedByCors) {
        this.judgedByCors = judgedByCors;
    }

    void require(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (judgedByCors || origin == null) {
            return;
        }
        String host = request.getHeader(HttpHeaders.HOST);
        if (!authority(origin).equalsIgnoreCase(host)) {
            throw ProtocolError.of(
                    403, "A page of " + origin + " may not connect; see quarkus.http.cors");
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
