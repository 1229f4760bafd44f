package org.moneytrail.http;

import graphql.language.OperationDefinition.Operation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.graph.Errand;
import org.moneytrail.graph.ErrandEnd;
import org.moneytrail.http.access.Caller;
import org.moneytrail.http.error.Faults;
import org.moneytrail.http.load.Bulkheads;
import org.moneytrail.observe.RequestId;

/** Takes one operation of a WebSocket from its message to its answers, by the same steps and limits as a request of its own. */
@ApplicationScoped
class SocketExecution {

    private final RequestReader reader;
    private final PersistedQueries persisted;
    private final Documents documents;
    private final Bulkheads bulkheads;
    private final Admission admission;
    private final Engine engine;
    private final ErrandEnd end;
    private final HttpConfig config;

    SocketExecution(
            RequestReader reader,
            PersistedQueries persisted,
            Documents documents,
            Bulkheads bulkheads,
            Admission admission,
            Engine engine,
            ErrandEnd end,
            HttpConfig config) {
        this.reader = reader;
        this.persisted = persisted;
        this.documents = documents;
        this.bulkheads = bulkheads;
        this.admission = admission;
        this.engine = engine;
        this.end = end;
        this.config = config;
    }

    void start(RoutingContext connection, SocketOperation operation, @Nullable Object payload) {
        operation.later(
                () -> {
                    if (operation.isOver()) {
                        return;
                    }
                    RequestId.remember(RequestId.of(null));
                    try {
                        admit(connection, operation, payload);
                    } catch (ProtocolError e) {
                        operation.refuse(e.error());
                    } catch (RuntimeException e) {
                        operation.refuse(Faults.masked(e));
                    }
                });
    }

    private void admit(
            RoutingContext connection, SocketOperation operation, @Nullable Object payload) {
        if (!(payload instanceof Map<?, ?> members)) {
            throw ProtocolError.badRequest("payload must be a JSON object with a query");
        }
        GraphQLRequest request = persisted.completed(reader.shaped(members));
        Documents.Prepared document = documents.get(request.query());
        Operation kind = OperationCheck.chosen(document.operations(), request.operationName());
        if (document.isValid()) {
            persisted.keep(request);
        }
        operation.is(kind);
        Execution.Task task = new Execution.Task(request, document, kind == Operation.MUTATION);
        admission.enter(
                kind == Operation.SUBSCRIPTION
                        ? bulkheads.subscriptions()
                        : bulkheads.of(request.query()),
                operation.visitor(() -> run(connection, operation, task)));
    }

    private void run(RoutingContext connection, SocketOperation operation, Execution.Task task) {
        RunningOperation running = new RunningOperation();
        Errand errand = Errand.begin();
        operation.begun(running, () -> end.of(errand));
        long timer =
                connection
                        .vertx()
                        .setTimer(
                                config.operationTimeout().toMillis(),
                                fired ->
                                        operation.stop(
                                                StopInstrumentation.tooLong(
                                                        config.operationTimeout())));
        engine.execute(task.request(), task.document(), running, Caller.of(connection))
                .whenComplete(
                        (result, error) -> {
                            connection.vertx().cancelTimer(timer);
                            operation.answered(result, error);
                        });
    }
}
