package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("FundingRoundOrder")
@Description("One key of the order of rounds; the first key of a list decides first.")
public record FundingRoundOrder(
        @NonNull @Description("By what.") FundingRoundOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
