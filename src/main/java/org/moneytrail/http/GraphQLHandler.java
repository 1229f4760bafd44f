package org.moneytrail.http;

import graphql.ExecutionResult;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one request from its headers to its answer. */
final class GraphQLHandler extends SmallRyeGraphQLAbstractHandler {

    private final Duration allowed;
    private final Admission admission;

    GraphQLHandler(
            @Nullable CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            Duration allowed,
            Admission admission) {
        super(identity, request, false);
        this.allowed = allowed;
        this.admission = admission;
    }

    @Override
    protected void doHandle(RoutingContext context) {
        Optional<ResponseType> type = ResponseType.accepted(context.parsedHeaders().accept());
        AnswerWriter answer = new AnswerWriter(context.response(), type.orElse(ResponseType.JSON));
        try {
            if (type.isEmpty()) {
                throw ProtocolError.of(
                        406,
                        "Accept must allow application/graphql-response+json or application/json");
            }
            GraphQLRequest request = RequestReader.read(context);
            OperationCheck.run(request, context.request().method());
            admission.enter(
                    context,
                    request.query(),
                    () -> execute(context, request, answer),
                    answer::write);
        } catch (ProtocolError e) {
            answer.write(e);
        } catch (RuntimeException e) {
            answer.writeFault(e);
        }
    }

    private void execute(RoutingContext context, GraphQLRequest request, AnswerWriter answer) {
        RunningOperation running = new RunningOperation();
        long timer =
                context.vertx()
                        .setTimer(
                                allowed.toMillis(),
                                fired -> {
                                    running.stop();
                                    answer.writeTimeout(allowed);
                                });
        context.addEndHandler(
                ended -> {
                    context.vertx().cancelTimer(timer);
                    if (ended.failed()) {
                        running.stop();
                    }
                });
        Map<String, Object> metaData = getMetaData(context);
        metaData.put(RunningOperation.KEY, running);
        getExecutionService().executeAsync(request.json(), metaData, new Answering(answer));
    }

    private record Answering(AnswerWriter answer) implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse response) {
            ExecutionResult result = response.getExecutionResult();
            try {
                answer.write(result);
            } catch (RuntimeException e) {
                answer.writeFault(e);
            }
        }

        @Override
        public void fail(Throwable fault) {
            answer.writeFault(fault);
        }
    }
}
