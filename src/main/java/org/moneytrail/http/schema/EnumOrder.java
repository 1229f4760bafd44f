package org.moneytrail.http.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import io.smallrye.graphql.schema.model.EnumType;
import io.smallrye.graphql.spi.ClassloadingService;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of an enum come out by alphabet; their order in Java is the order that the contract means. */
final class EnumOrder {

    private final Map<String, List<String>> namesByType;

    private EnumOrder(Map<String, List<String>> namesByType) {
        this.namesByType = namesByType;
    }

    static EnumOrder of(Collection<EnumType> enums) {
        return new EnumOrder(
                enums.stream().collect(Collectors.toMap(EnumType::getName, EnumOrder::declared)));
    }

    GraphQLEnumType restored(GraphQLEnumType type) {
        List<String> names = namesByType.get(type.getName());
        if (names == null) {
            return type;
        }
        List<GraphQLEnumValueDefinition> ordered =
                type.getValues().stream()
                        .sorted(Comparator.comparingInt(value -> names.indexOf(value.getName())))
                        .toList();
        return type.transform(builder -> builder.replaceValues(ordered));
    }

    private static List<String> declared(EnumType type) {
        Object[] constants =
                ClassloadingService.get().loadClass(type.getClassName()).getEnumConstants();
        return Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
    }
}
