package org.moneytrail.http.schema;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;

/**
 * Resolvers of interfaces and unions answer with types of the schema before it was transformed, which no fragment matches.
 * They are wrapped to answer with the type of the same name in the schema that runs.
 */
final class TypeResolvers {

    private TypeResolvers() {}

    static GraphQLSchema rewired(GraphQLSchema schema) {
        GraphQLCodeRegistry old = schema.getCodeRegistry();
        GraphQLCodeRegistry rewired =
                old.transform(
                        registry -> {
                            // The extension's setting "default" is taken for a pattern of names to
                            // hide, which every field of every object is then compared with.
                            registry.fieldVisibility(
                                    DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
                            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                                if (type instanceof GraphQLInterfaceType abstraction) {
                                    registry.typeResolver(
                                            abstraction, byName(old.getTypeResolver(abstraction)));
                                } else if (type instanceof GraphQLUnionType abstraction) {
                                    registry.typeResolver(
                                            abstraction, byName(old.getTypeResolver(abstraction)));
                                }
                            }
                        });
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(rewired));
    }

    private static TypeResolver byName(TypeResolver old) {
        return environment ->
                environment.getSchema().getObjectType(old.getType(environment).getName());
    }
}
