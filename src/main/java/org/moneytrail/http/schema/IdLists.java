package org.moneytrail.http.schema;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;

/** A list argument of ids refers to a class of the name of the list, and fails when the resolver is called. */
final class IdLists {

    private IdLists() {}

    static void mend(Operation operation) {
        for (Argument argument : operation.getArguments()) {
            if (argument.hasWrapper()
                    && argument.getReference().getName().equals("ID")
                    && !argument.getReference().getClassName().equals(String.class.getName())) {
                argument.setReference(Scalars.getIDScalar(String.class.getName()));
            }
        }
    }
}
