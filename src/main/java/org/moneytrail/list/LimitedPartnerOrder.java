package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("LimitedPartnerOrder")
@Description("One key of the order of limited partners; the first key of a list decides first.")
public record LimitedPartnerOrder(
        @NonNull @Description("By what.") LimitedPartnerOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
