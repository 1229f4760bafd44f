package org.moneytrail.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.http.error.Faults;
import org.moneytrail.refusal.Code;
import org.moneytrail.refusal.Refusal;

/** Writes one answer, once: whoever comes second (a result after a time-out) finds it ended. */
final class AnswerWriter {

    /** Amounts are exact decimals, and an exponent is what half of all JSON readers turn into a double. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final HttpServerResponse response;
    private final ResponseType type;

    AnswerWriter(HttpServerResponse response, ResponseType type) {
        this.response = response;
        this.type = type;
    }

    void write(ExecutionResult result) {
        if (result.isDataPresent()) {
            write(200, result.toSpecification());
            return;
        }
        int refused = result.getErrors().stream().mapToInt(AnswerWriter::login).max().orElse(0);
        challenge(refused);
        write(refused > 0 ? refused : type.statusFor(400), result.toSpecification());
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

    void write(ProtocolError error) {
        error.allow().ifPresent(methods -> response.putHeader("allow", methods));
        write(error.status(type), error.error());
    }

    void writeTimeout(Duration allowed) {
        String message =
                "The operation took longer than " + allowed.toMillis() + " ms and was stopped";
        write(type.statusFor(504), ApiError.of(Code.TIMEOUT, message));
    }

    private void write(int status, ApiError error) {
        write(status, Map.of("errors", List.of(error.toSpecification())));
    }

    void writeFault(Throwable fault) {
        write(500, Faults.masked(fault));
    }

    private void write(int status, Map<String, Object> answer) {
        byte[] body;
        try {
            body = JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "An answer that is not JSON: " + e.getOriginalMessage(), e);
        }
        synchronized (response) {
            if (!response.ended() && !response.closed()) {
                response.setStatusCode(status)
                        .putHeader("content-type", type.contentType())
                        .end(Buffer.buffer(body));
            }
        }
    }
}
