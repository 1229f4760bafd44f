package org.moneytrail.shape;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.EntityKind;
import org.moneytrail.refusal.InvalidArgument;

/** Numbers and kinds that a walk is asked with, checked. */
final class Bounds {

    static final String SECTOR = "Sector:";

    private Bounds() {}

    static int within(String argument, @Nullable Integer asked, int otherwise, int most) {
        int value = asked == null ? otherwise : asked;
        if (value < 1 || value > most) {
            throw InvalidArgument.at(
                    argument, "must be between 1 and " + most + ", but is " + value);
        }
        return value;
    }

    /** Of the nodes that may be stepped on; all if none are named. */
    static List<String> labels(@Nullable List<EntityKind> kinds) {
        Stream<EntityKind> wanted =
                kinds == null
                        ? Stream.of(EntityKind.values()).filter(kind -> !kind.isRole())
                        : kinds.stream();
        return wanted.map(EntityKind::label).distinct().toList();
    }
}
