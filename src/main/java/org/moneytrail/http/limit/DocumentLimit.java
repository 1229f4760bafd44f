package org.moneytrail.http.limit;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        Map<String, FragmentDefinition> fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(
                                Collectors.toMap(
                                        FragmentDefinition::getName,
                                        Function.identity(),
                                        (one, other) -> one));
        for (OperationDefinition operation :
                document.getDefinitionsOfType(OperationDefinition.class)) {
            int fields = fields(operation.getSelectionSet(), fragments, new HashSet<>());
            require("fields at its root", fields, limits.rootFields());
        }
    }

    private static void require(String what, int asked, int limit) {
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

    /** What is spread twice is asked once, and a fragment within itself is for the validation to refuse. */
    private static int fields(
            @Nullable SelectionSet selections,
            Map<String, FragmentDefinition> fragments,
            Set<String> spread) {
        int fields = 0;
        for (Node<?> selection :
                selections == null ? Set.<Node<?>>of() : selections.getChildren()) {
            if (selection instanceof Field) {
                fields++;
            } else if (selection instanceof InlineFragment inline) {
                fields += fields(inline.getSelectionSet(), fragments, spread);
            } else if (selection instanceof FragmentSpread named && spread.add(named.getName())) {
                FragmentDefinition fragment = fragments.get(named.getName());
                fields +=
                        fragment == null
                                ? 0
                                : fields(fragment.getSelectionSet(), fragments, spread);
            }
        }
        return fields;
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
