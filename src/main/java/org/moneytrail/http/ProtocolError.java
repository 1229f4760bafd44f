package org.moneytrail.http;

import graphql.language.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.moneytrail.http.error.ApiError;
import org.moneytrail.refusal.Code;

/** A request that never reaches execution: the status and the one error that answer it. */
@SuppressWarnings("serial")
final class ProtocolError extends RuntimeException {

    private final int status;
    private final boolean aboutDocument;
    private final Optional<String> allow;
    private final ApiError error;

    private ProtocolError(
            int status, boolean aboutDocument, Optional<String> allow, ApiError error) {
        super(error.getMessage(), null, false, false);
        this.status = status;
        this.aboutDocument = aboutDocument;
        this.allow = allow;
        this.error = error;
    }

    static ProtocolError badRequest(String message) {
        return of(400, message);
    }

    static ProtocolError of(int status, String message) {
        return new ProtocolError(status, false, Optional.empty(), invalid(message, List.of()));
    }

    static ProtocolError methodNotAllowed(String allow, String message) {
        return new ProtocolError(405, false, Optional.of(allow), invalid(message, List.of()));
    }

    /** Well-formed HTTP and JSON around a document that cannot be run. */
    static ProtocolError inDocument(String message, List<SourceLocation> locations) {
        return new ProtocolError(400, true, Optional.empty(), invalid(message, locations));
    }

    static ProtocolError tooComplex(String message) {
        return new ProtocolError(
                400, true, Optional.empty(), ApiError.of(Code.QUERY_TOO_COMPLEX, message));
    }

    /** In the words that clients look for; those of plain JSON expect status 200. */
    static ProtocolError persistedQueryNotFound() {
        return new ProtocolError(
                400,
                true,
                Optional.empty(),
                ApiError.of(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
    }

    /** Nothing is wrong with the request: the same may be answered in a while. */
    static ProtocolError unavailable(String message) {
        return new ProtocolError(
                503, false, Optional.empty(), ApiError.of(Code.GRAPH_UNAVAILABLE, message));
    }

    private static ApiError invalid(String message, List<SourceLocation> locations) {
        return ApiError.of(Code.INVALID_ARGUMENT, message).at(locations);
    }

    int status(ResponseType type) {
        return aboutDocument ? type.statusFor(status) : status;
    }

    Optional<String> allow() {
        return allow;
    }

    ApiError error() {
        return error;
    }
}
