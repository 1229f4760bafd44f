package org.moneytrail.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("NamePart")
@Description("A piece of a name; all pieces one behind the other are the name.")
public record NamePart(
        @NonNull @Description("The letters.") String text,
        @NonNull @Description("They are what was asked for.") boolean matched) {}
