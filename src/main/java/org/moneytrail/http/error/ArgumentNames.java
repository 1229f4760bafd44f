package org.moneytrail.http.error;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates the path of a violation from the names of Java into the names of the schema. */
final class ArgumentNames {

    private final @Nullable Operation operation;
    private final Collection<InputType> inputs;

    ArgumentNames(@Nullable Operation operation, Collection<InputType> inputs) {
        this.operation = operation;
        this.inputs = inputs;
    }

    String path(Path violated) {
        List<String> steps = new ArrayList<>();
        Optional<? extends Field> at = Optional.empty();
        for (Path.Node node : violated) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                at = argument(node.as(Path.ParameterNode.class).getParameterIndex());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                at = at.flatMap(owner -> member(owner, node.getName()));
            } else {
                continue;
            }
            steps.add(at.<String>map(Field::getName).orElse(node.getName()));
        }
        return String.join(".", steps);
    }

    private Optional<Argument> argument(int index) {
        return operation == null
                ? Optional.empty()
                : Optional.of(operation.getArguments().get(index));
    }

    private Optional<Field> member(Field owner, String property) {
        String type = owner.getReference().getClassName();
        return inputs.stream()
                .filter(input -> input.getClassName().equals(type))
                .flatMap(input -> input.getFields().values().stream())
                .filter(field -> property.equals(field.getPropertyName()))
                .findFirst();
    }
}
