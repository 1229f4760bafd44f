package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("StartupOrder")
@Description("One key of the order of startups; the first key of a list decides first.")
public record StartupOrder(
        @NonNull @Description("By what.") StartupOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
