package org.moneytrail.http.access;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.moneytrail.refusal.Forbidden;
import org.moneytrail.refusal.Refusal;
import org.moneytrail.refusal.Unauthenticated;

/** What a caller may do: reading is open unless somebody closed it, writing wants a role. */
@ApplicationScoped
public class Access {

    private static final String HOW =
            "send a token as 'Authorization: Bearer …' (over a WebSocket as Authorization in the payload of connection_init)";

    private final AccessConfig config;
    private final boolean takesTokens;

    Access(AccessConfig config, Config settings) {
        this.config = config;
        this.takesTokens =
                settings.getOptionalValue("quarkus.oidc.public-key", String.class).isPresent()
                        || settings.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                                .isPresent();
    }

    /** The caller of the running operation, who must be a curator. */
    public Caller curator() {
        Caller caller =
                Caller.in(
                        SmallRyeContextManager.getCurrentSmallRyeContext()
                                .unwrap(DataFetchingEnvironment.class)
                                .getGraphQlContext());
        refusal(Operation.MUTATION, caller)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        return caller;
    }

    /** Why the caller may not; empty if they may. */
    public Optional<Refusal> refusal(Operation operation, Caller caller) {
        boolean writes = operation == Operation.MUTATION;
        if (!writes && config.openReading()) {
            return Optional.empty();
        }
        if (!caller.isKnown()) {
            return Optional.of(
                    new Unauthenticated(writes ? wanted() : "Reading wants a login: " + HOW));
        }
        return writes && !caller.roles().contains(config.curatorRole())
                ? Optional.of(
                        new Forbidden(
                                "Writing wants the role '"
                                        + config.curatorRole()
                                        + "', which the token of '"
                                        + caller.subject()
                                        + "' does not carry"))
                : Optional.empty();
    }

    /** Why the caller may not see the schema; empty if they may. */
    public Optional<Refusal> refusalOfSchema(Caller caller) {
        return config.openSchema() || caller.isKnown()
                ? refusal(Operation.QUERY, caller)
                : Optional.of(new Unauthenticated("The schema is shown after a login: " + HOW));
    }

    private String wanted() {
        return takesTokens
                ? "Writing wants the role '" + config.curatorRole() + "': " + HOW
                : "Nobody can write here yet, since this server takes no tokens: set"
                        + " quarkus.oidc.public-key, or quarkus.oidc.auth-server-url for a login server";
    }
}
