package org.moneytrail.http.probe;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** The interface of the probe. */
public interface Thing {

    @Name("id")
    @Id
    @NonNull
    String id();
}
