package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.OrganizationKind;

@Input("LimitedPartnerFilter")
@Description(
        "Which givers of money to funds. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record LimitedPartnerFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "Only these: organizations, or funds that give to funds, \"Type:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "Organizations of one of these kinds, or funds that are the same body as one (R20).")
                @Nullable List<@NonNull OrganizationKind> kinds,
        @Description("Those of this country, ISO 3166-1 alpha-2.") @Nullable String country,
        @Description("It committed money to at least one such fund (R19).")
                @Nullable FundFilter funds,
        @Description("It imposes at least one such clause, on a fund or in general (R21).")
                @Nullable MandateFilter mandates,
        @Description("The sum of its sized commitments lies within.")
                @Nullable AmountFilter committed,
        @Description("It committed money to at least so many funds.") @Nullable Integer minFunds,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull LimitedPartnerFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull LimitedPartnerFilter> or,
        @Description("Those for which this does not hold.") @Nullable LimitedPartnerFilter not) {}
