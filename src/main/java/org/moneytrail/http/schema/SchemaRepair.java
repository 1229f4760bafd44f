package org.moneytrail.http.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.EventingService;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;

/** Hooks the repairs into the making of the schema. */
public final class SchemaRepair implements EventingService {

    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public Operation createOperation(Operation operation) {
        IdLists.mend(operation);
        return operation;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        Schema model = CDI.current().select(Schema.class).get();
        EnumOrder order = EnumOrder.of(model.getEnums().values());
        GraphQLSchema mended =
                SchemaTransformer.transformSchema(builder.build(), new Repairs(order));
        return GraphQLSchema.newSchema(TypeResolvers.rewired(mended));
    }
}
