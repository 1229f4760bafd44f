package org.moneytrail.http.schema;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Walks over the schema once and changes what has to change. */
final class Repairs extends GraphQLTypeVisitorStub {

    private final EnumOrder order;

    Repairs(EnumOrder order) {
        this.order = order;
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
        return replaced(context, type, ScalarRepair.mended(type));
    }

    @Override
    public TraversalControl visitGraphQLEnumType(
            GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
        return replaced(context, type, order.restored(type));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (!Descriptions.isNoisy(field.getDescription())) {
            return TraversalControl.CONTINUE;
        }
        String text = Descriptions.trimmed(field.getDescription());
        return changeNode(context, field.transform(builder -> builder.description(text)));
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        if (!Descriptions.isNoisy(argument.getDescription())) {
            return TraversalControl.CONTINUE;
        }
        String text = Descriptions.trimmed(argument.getDescription());
        return changeNode(context, argument.transform(builder -> builder.description(text)));
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        if (!Descriptions.isNoisy(field.getDescription())) {
            return TraversalControl.CONTINUE;
        }
        String text = Descriptions.trimmed(field.getDescription());
        return changeNode(context, field.transform(builder -> builder.description(text)));
    }

    @Override
    public TraversalControl visitGraphQLDirective(
            GraphQLDirective directive, TraverserContext<GraphQLSchemaElement> context) {
        return withoutConstraint(directive.getName(), context);
    }

    @Override
    public TraversalControl visitGraphQLAppliedDirective(
            GraphQLAppliedDirective directive, TraverserContext<GraphQLSchemaElement> context) {
        return withoutConstraint(directive.getName(), context);
    }

    /** Ours are checked by the validator; the directive only says so again, and brings a scalar for its bounds. */
    private TraversalControl withoutConstraint(
            String directive, TraverserContext<GraphQLSchemaElement> context) {
        return directive.equals("constraint") ? deleteNode(context) : TraversalControl.CONTINUE;
    }

    private TraversalControl replaced(
            TraverserContext<GraphQLSchemaElement> context,
            GraphQLSchemaElement old,
            GraphQLSchemaElement mended) {
        return mended == old ? TraversalControl.CONTINUE : changeNode(context, mended);
    }
}
