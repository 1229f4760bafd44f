package org.moneytrail.http.probe;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Another thing. */
public record Medal(@Id @NonNull String id, @NonNull String motto) implements Thing {}
