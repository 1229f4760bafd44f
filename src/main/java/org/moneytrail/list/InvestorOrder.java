package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("InvestorOrder")
@Description("One key of the order of investors; the first key of a list decides first.")
public record InvestorOrder(
        @NonNull @Description("By what.") InvestorOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
