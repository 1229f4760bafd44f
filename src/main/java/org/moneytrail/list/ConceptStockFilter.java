package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ConceptStockFilter")
@Description(
        "Which concept stocks. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record ConceptStockFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only these: \"Stock:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @io.smallrye.graphql.api.Nullable
                @Description("Those that trade on one of these, such as HKEX.")
                @Nullable List<@NonNull String> exchanges,
        @io.smallrye.graphql.api.Nullable @Description("Those tagged with one of these, as told.")
                @Nullable List<@NonNull String> concepts,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Shares of one of these: \"Organization:slug\" or the bare slug.")
                @Nullable List<@NonNull String> issuers,
        @Description("Its issuer is such, seen as an investor.") @Nullable InvestorFilter issuer,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull ConceptStockFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull ConceptStockFilter> or,
        @Description("Those for which this does not hold.") @Nullable ConceptStockFilter not) {}
