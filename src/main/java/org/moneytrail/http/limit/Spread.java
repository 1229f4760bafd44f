package org.moneytrail.http.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the fields of a document as they are once its fragments are spread. Fragments within fragments double at each step, so every
 * one is counted once and remembered: to spread them out is what must not happen.
 */
final class Spread {

    /** So many that it does not matter how many more. */
    private static final long TOO_MANY = Integer.MAX_VALUE;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();

    Spread(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    long everywhere(OperationDefinition operation) {
        return everywhere(operation.getSelectionSet());
    }

    private long everywhere(@Nullable SelectionSet selections) {
        long fields = 0;
        for (Node<?> selection : children(selections)) {
            if (selection instanceof Field field) {
                fields += 1 + everywhere(field.getSelectionSet());
            } else if (selection instanceof InlineFragment inline) {
                fields += everywhere(inline.getSelectionSet());
            } else if (selection instanceof FragmentSpread spread) {
                fields += everywhere(spread.getName());
            }
            fields = Math.min(fields, TOO_MANY);
        }
        return fields;
    }

    /** A fragment within itself counts nothing: it is for the validation to refuse. */
    private long everywhere(String name) {
        Long known = counted.putIfAbsent(name, 0L);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        long fields = fragment == null ? 0 : everywhere(fragment.getSelectionSet());
        counted.put(name, fields);
        return fields;
    }

    /** At the root what is spread twice is asked once. */
    long atRoot(OperationDefinition operation) {
        return atRoot(operation.getSelectionSet(), new HashSet<>());
    }

    private long atRoot(@Nullable SelectionSet selections, Set<String> seen) {
        long fields = 0;
        for (Node<?> selection : children(selections)) {
            if (selection instanceof Field) {
                fields++;
            } else if (selection instanceof InlineFragment inline) {
                fields += atRoot(inline.getSelectionSet(), seen);
            } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                fields += fragment == null ? 0 : atRoot(fragment.getSelectionSet(), seen);
            }
        }
        return fields;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Node<?>> children(@Nullable SelectionSet selections) {
        return selections == null ? List.of() : (List) selections.getSelections();
    }
}
