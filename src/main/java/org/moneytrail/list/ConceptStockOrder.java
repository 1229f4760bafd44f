package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ConceptStockOrder")
@Description("One key of the order of concept stocks; the first key of a list decides first.")
public record ConceptStockOrder(
        @NonNull @Description("By what.") ConceptStockOrderField field,
        @Description("Which end first; ASC if absent.") @Nullable OrderDirection direction) {}
