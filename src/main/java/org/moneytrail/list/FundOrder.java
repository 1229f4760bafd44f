package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("FundOrder")
@Description("One key of the order of funds; the first key of a list decides first.")
public record FundOrder(
        @NonNull @Description("By what.") FundOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
