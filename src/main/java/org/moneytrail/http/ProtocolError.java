package org.moneytrail.http;

import graphql.language.SourceLocation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.refusal.Code;

/** A request that never reaches execution: the status and the one error that answer it. */
@SuppressWarnings("serial")
final class ProtocolError extends RuntimeException {

    private final int status;
    private final boolean aboutDocument;
    private final Map<String, String> headers;
    private final ApiError error;

    private ProtocolError(
            int status, boolean aboutDocument, Map<String, String> headers, ApiError error) {
        super(error.getMessage(), null, false, false);
        this.status = status;
        this.aboutDocument = aboutDocument;
        this.headers = headers;
        this.error = error;
    }

    static ProtocolError badRequest(String message) {
        return of(400, message);
    }

    static ProtocolError of(int status, String message) {
        return new ProtocolError(status, false, Map.of(), invalid(message, List.of()));
    }

    static ProtocolError methodNotAllowed(String allow, String message) {
        return new ProtocolError(405, false, Map.of("allow", allow), invalid(message, List.of()));
    }

    /** Well-formed HTTP and JSON around a document that cannot be run. */
    static ProtocolError inDocument(String message, List<SourceLocation> locations) {
        return new ProtocolError(400, true, Map.of(), invalid(message, locations));
    }

    static ProtocolError tooComplex(String message) {
        return new ProtocolError(400, true, Map.of(), ApiError.of(Code.QUERY_TOO_COMPLEX, message));
    }

    /** What was not even read to its end is no request, whatever the media type of the answer. */
    static ProtocolError tooComplexToRead(String message) {
        return new ProtocolError(
                400, false, Map.of(), ApiError.of(Code.QUERY_TOO_COMPLEX, message));
    }

    /** In the words that clients look for; those of plain JSON expect status 200. */
    static ProtocolError persistedQueryNotFound() {
        return new ProtocolError(
                400,
                true,
                Map.of(),
                ApiError.of(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
    }

    /** Nothing is wrong with the request: the same may be answered in a while. */
    static ProtocolError unavailable(Duration retryAfter, String message) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        return new ProtocolError(
                503,
                false,
                Map.of("retry-after", String.valueOf(seconds)),
                ApiError.of(Code.GRAPH_UNAVAILABLE, message));
    }

    private static ApiError invalid(String message, List<SourceLocation> locations) {
        return ApiError.of(Code.INVALID_ARGUMENT, message).at(locations);
    }

    int status(ResponseType type) {
        return aboutDocument ? type.statusFor(status) : status;
    }

    Map<String, String> headers() {
        return headers;
    }

    ApiError error() {
        return error;
    }
}
