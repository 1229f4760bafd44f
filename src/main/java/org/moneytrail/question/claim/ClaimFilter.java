package org.moneytrail.question.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.ClaimKind;

@Input("ClaimFilter")
@Description("Which headline sums; what is given must all hold.")
public record ClaimFilter(
        @Id
                @Description(
                        "Those that speak of this sector or of one below it: \"Sector:slug\" or the bare slug.")
                @Nullable String sector,
        @Description("Those that speak of this, by our reading.") @Nullable ClaimKind kind) {}
