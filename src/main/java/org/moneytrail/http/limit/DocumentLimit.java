package org.moneytrail.http.limit;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.moneytrail.http.error.LimitExceeded;

/** Refuses a document that repeats itself: by aliases, by directives, or by asking a great many questions at once. */
public final class DocumentLimit {

    private final LimitConfig limits;

    public DocumentLimit(LimitConfig limits) {
        this.limits = limits;
    }

    /** Before validation, which itself is what such documents are made to keep busy. */
    public void check(Document document) {
        Count count = new Count();
        new NodeTraverser().preOrder(count, document);
        require("aliases", count.aliases, limits.aliases());
        require("directives", count.directives, limits.directives());
        Spread spread = new Spread(document);
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            require("fields at its root", spread.atRoot(operation), limits.rootFields());
            require("fields", spread.everywhere(operation), limits.fields());
        }
    }

    private static void require(String what, long asked, int limit) {
        if (asked > limit) {
            throw new LimitExceeded(
                    "The document has "
                            + asked
                            + " "
                            + what
                            + " where one document may have "
                            + limit);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Count extends NodeVisitorStub {

        private int aliases;
        private int directives;

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            aliases += field.getAlias() == null ? 0 : 1;
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitDirective(
                Directive directive, TraverserContext<Node> context) {
            directives++;
            return TraversalControl.CONTINUE;
        }
    }
}
