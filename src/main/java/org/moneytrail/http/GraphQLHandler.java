package org.moneytrail.http;

import graphql.language.OperationDefinition.Operation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.DataVersion;
import org.moneytrail.graph.DataVersions;
import org.moneytrail.http.access.Access;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.load.Bulkheads;

/** Takes one request from its headers to its answer. */
@ApplicationScoped
class GraphQLHandler {

    private final Access access;
    private final DataVersions versions;
    private final EntityTags tags;
    private final KeptAnswers kept;
    private final RequestReader reader;
    private final PersistedQueries persisted;
    private final Documents documents;
    private final Bulkheads bulkheads;
    private final Admission admission;
    private final Execution execution;

    GraphQLHandler(
            Access access,
            DataVersions versions,
            EntityTags tags,
            KeptAnswers kept,
            RequestReader reader,
            PersistedQueries persisted,
            Documents documents,
            Bulkheads bulkheads,
            Admission admission,
            Execution execution) {
        this.access = access;
        this.versions = versions;
        this.tags = tags;
        this.kept = kept;
        this.reader = reader;
        this.persisted = persisted;
        this.documents = documents;
        this.bulkheads = bulkheads;
        this.admission = admission;
        this.execution = execution;
    }

    void handle(RoutingContext context) {
        Optional<ResponseType> type = ResponseType.accepted(context.parsedHeaders().accept());
        AnswerWriter answer = new AnswerWriter(context.response(), type.orElse(ResponseType.JSON));
        if (type.isEmpty()) {
            answer.write(
                    ProtocolError.of(
                            406,
                            "Accept must allow application/graphql-response+json or"
                                    + " application/json"));
        } else if (HttpMethod.POST.equals(context.request().method())) {
            answer(context, answer, null);
        } else {
            // Before anything is answered from what is kept: that knows no caller.
            access.refusal(Operation.QUERY, Caller.of(context).now())
                    .ifPresentOrElse(answer::write, () -> revalidate(context, answer));
        }
    }

    /** By the version of the data alone: the query is not even read where the client has its answer. */
    private void revalidate(RoutingContext context, AnswerWriter answer) {
        Optional<DataVersion> known = versions.known();
        if (known.isPresent()) {
            answer(context, answer, freshness(context, answer, known.get()));
        } else {
            versions.current()
                    .subscribe()
                    .with(
                            version -> answer(context, answer, freshness(context, answer, version)),
                            error -> answer(context, answer, null));
        }
    }

    private Freshness freshness(RoutingContext context, AnswerWriter answer, DataVersion version) {
        HttpServerRequest request = context.request();
        String tag = tags.tag(request, answer.type(), version);
        return new Freshness(
                tag,
                request.headers().contains(HttpHeaders.AUTHORIZATION),
                () -> versions.isStill(version),
                body -> kept.keep(tag, body));
    }

    private void answer(
            RoutingContext context, AnswerWriter answer, @Nullable Freshness freshness) {
        try {
            if (freshness != null && isAnswered(context.request(), answer, freshness)) {
                return;
            }
            GraphQLRequest request = persisted.completed(reader.read(context));
            Documents.Prepared document = documents.get(request.query());
            Operation operation =
                    OperationCheck.run(
                            document.operations(),
                            request.operationName(),
                            context.request().method());
            if (document.isValid()) {
                persisted.keep(request);
            }
            Execution.Task task =
                    new Execution.Task(request, document, operation == Operation.MUTATION);
            admission.enter(
                    bulkheads.of(request.query()),
                    new Request(
                            context,
                            answer,
                            () -> execution.begin(context, answer, freshness, task)));
        } catch (ProtocolError e) {
            answer.write(e);
        } catch (RuntimeException e) {
            answer.writeFault(e);
        }
    }

    /** To whoever gives out places. */
    private record Request(RoutingContext context, AnswerWriter answer, Runnable execution)
            implements Admission.Visitor {

        @Override
        public void begin() {
            execution.run();
        }

        @Override
        public void refuse(ProtocolError why) {
            answer.write(why);
        }

        @Override
        public void whenOver(Runnable action) {
            context.addEndHandler(ended -> action.run());
        }
    }

    private boolean isAnswered(HttpServerRequest request, AnswerWriter answer, Freshness fresh) {
        if (EntityTags.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), fresh.tag())) {
            answer.writeNotModified(fresh);
            return true;
        }
        byte[] body = kept.find(fresh.tag());
        if (body != null) {
            answer.writeKept(body, fresh);
        }
        return body != null;
    }
}
