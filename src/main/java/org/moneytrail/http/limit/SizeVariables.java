package org.moneytrail.http.limit;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;

/** Looks for variables that make an operation larger or smaller: in the size of a page, or in whether something is asked at all. */
final class SizeVariables extends NodeVisitorStub {

    /** The last is that of {@code @skip} and {@code @include}. */
    private static final Set<String> ARGUMENTS = Set.of("first", "last", "limit", "ids", "if");

    private boolean found;

    private SizeVariables() {}

    static boolean areNone(Document document) {
        SizeVariables variables = new SizeVariables();
        new NodeTraverser().preOrder(variables, document);
        return !variables.found;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TraversalControl visitVariableReference(
            VariableReference variable, TraverserContext<Node> context) {
        // The name of the argument stands somewhere above, with a list between where it has one.
        found |=
                context.getParentNodes().stream()
                        .anyMatch(
                                parent ->
                                        parent instanceof Argument argument
                                                && ARGUMENTS.contains(argument.getName()));
        return TraversalControl.CONTINUE;
    }
}
