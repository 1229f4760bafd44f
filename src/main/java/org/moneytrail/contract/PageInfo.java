package org.moneytrail.contract;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("PageInfo")
@Description("Where a page stands, as Relay has it.")
public record PageInfo(
        @NonNull @Description("There are more edges behind this page.") boolean hasNextPage,
        @NonNull @Description("There are more edges before this page.") boolean hasPreviousPage,
        @Description("The cursor of the first edge; null on an empty page.")
                @Nullable String startCursor,
        @Description("The cursor of the last edge; null on an empty page.")
                @Nullable String endCursor) {}
