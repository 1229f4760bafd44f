package org.moneytrail.http.error;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an argument stands: the response path of its field, then its own path, joined by dots. */
final class Paths {

    private Paths() {}

    static String joined(List<?> field, String argument) {
        return Stream.concat(field.stream().map(String::valueOf), Stream.of(argument))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("."));
    }
}
