package org.moneytrail.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.http.error.Faults;
import org.moneytrail.refusal.Code;
import org.moneytrail.refusal.Refusal;

/** Writes one answer, once: whoever comes second (a result after a time-out) finds it ended. */
final class AnswerWriter {

    private static final CharSequence VARY = HttpHeaders.createOptimized("vary");

    /** Another type is another answer to the same URL, and so is a compressed one. */
    private static final CharSequence ON_WHAT =
            HttpHeaders.createOptimized("Accept, Accept-Encoding");

    private final HttpServerResponse response;
    private final ResponseType type;

    AnswerWriter(HttpServerResponse response, ResponseType type) {
        this.response = response;
        this.type = type;
    }

    ResponseType type() {
        return type;
    }

    /** An answer with an error is not kept, since the next attempt may do better. */
    void write(ExecutionResult result, @Nullable Freshness freshness) {
        boolean fresh =
                freshness != null
                        && result.isDataPresent()
                        && result.getErrors().isEmpty()
                        && freshness.holds().getAsBoolean();
        write(status(result), result.toSpecification(), fresh ? freshness : null);
    }

    private int status(ExecutionResult result) {
        if (result.isDataPresent()) {
            return 200;
        }
        int refused = result.getErrors().stream().mapToInt(AnswerWriter::login).max().orElse(0);
        challenge(refused);
        return refused > 0 ? refused : type.statusFor(400);
    }

    void write(Refusal refusal) {
        ApiError error = ApiError.of(refusal.code(), refusal.getMessage());
        challenge(login(error));
        write(login(error), error);
    }

    /** Who may not is a matter of HTTP, whatever the media type: proxies and browsers act on these two. */
    private static int login(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        Object code = extensions == null ? null : extensions.get("code");
        return Code.UNAUTHENTICATED.name().equals(code)
                ? 401
                : Code.FORBIDDEN.name().equals(code) ? 403 : 0;
    }

    private void challenge(int status) {
        if (status == 401) {
            response.putHeader("www-authenticate", "Bearer");
        }
    }

    void writeNotModified(Freshness freshness) {
        mark(freshness);
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.setStatusCode(304).end();
    }

    void write(ProtocolError error) {
        error.headers().forEach(response::putHeader);
        write(error.status(type), error.error());
    }

    void writeTimeout(Duration allowed) {
        write(type.statusFor(504), ApiError.of(Code.TIMEOUT, StopInstrumentation.tooLong(allowed)));
    }

    void writeFault(Throwable fault) {
        write(500, Faults.masked(fault));
    }

    private void write(int status, ApiError error) {
        write(status, Map.of("errors", List.of(error.toSpecification())), null);
    }

    private void write(int status, Map<String, Object> answer, @Nullable Freshness freshness) {
        byte[] body = Json.bytes(answer);
        if (freshness != null) {
            freshness.keep().accept(body);
        }
        send(status, body, freshness);
    }

    /** An answer that was given before. */
    void writeKept(byte[] body, Freshness freshness) {
        send(200, body, freshness);
    }

    private void send(int status, byte[] body, @Nullable Freshness freshness) {
        synchronized (response) {
            if (!response.ended() && !response.closed()) {
                mark(freshness);
                Compression.choose(response, body.length);
                response.setStatusCode(status)
                        .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                        .end(Buffer.buffer(body));
            }
        }
    }

    private void mark(@Nullable Freshness freshness) {
        response.headers().add(VARY, ON_WHAT);
        response.putHeader(
                HttpHeaders.CACHE_CONTROL,
                freshness == null ? Freshness.NEVER : freshness.cacheControl());
        if (freshness != null) {
            response.putHeader(HttpHeaders.ETAG, freshness.tag());
        }
    }
}
