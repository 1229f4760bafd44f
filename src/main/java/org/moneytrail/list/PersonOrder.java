package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("PersonOrder")
@Description("One key of the order of people; the first key of a list decides first.")
public record PersonOrder(
        @NonNull @Description("By what.") PersonOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
