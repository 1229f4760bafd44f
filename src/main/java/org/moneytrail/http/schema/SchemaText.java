package org.moneytrail.http.schema;

import graphql.schema.DefaultGraphqlTypeComparatorRegistry;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphqlTypeComparatorEnvironment;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Set;

/** The schema as people read and compare it: all by name, except that enum values keep their order. */
@ApplicationScoped
public class SchemaText {

    /** Ours are no part of the contract. */
    private static final Set<String> OF_THE_LANGUAGE = Set.of("deprecated", "oneOf", "specifiedBy");

    private final GraphQLSchema schema;

    public SchemaText(GraphQLSchema schema) {
        this.schema = schema;
    }

    public String text() {
        SchemaPrinter.Options options =
                SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeDirectives(OF_THE_LANGUAGE::contains)
                        .setComparators(new Order());
        return new SchemaPrinter(options).print(schema);
    }

    private static final class Order implements GraphqlTypeComparatorRegistry {

        private final GraphqlTypeComparatorRegistry byName =
                DefaultGraphqlTypeComparatorRegistry.defaultComparators();

        @Override
        public <T extends GraphQLSchemaElement> Comparator<? super T> getComparator(
                GraphqlTypeComparatorEnvironment what) {
            return GraphQLEnumValueDefinition.class.equals(what.getElementType())
                    ? AS_IS_REGISTRY.getComparator(what)
                    : byName.getComparator(what);
        }
    }
}
