package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundKind;
import org.moneytrail.money.CurrencyCode;

@Input("FundFilter")
@Description(
        "Which funds. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record FundFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description("Only these: \"Fund:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @io.smallrye.graphql.api.Nullable @Description("Those of one of these kinds.")
                @Nullable List<@NonNull FundKind> kinds,
        @Description("Those that raise and invest this currency.") @Nullable CurrencyCode currency,
        @Description("Begun in this year or later.") @Nullable Integer vintageFrom,
        @Description("Begun in this year or earlier.") @Nullable Integer vintageTo,
        @Description("Its size lies within, be it a target or not.") @Nullable AmountFilter size,
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "Managed by one of these organizations: \"Organization:slug\" or the bare slug.")
                @Nullable List<@NonNull String> managers,
        @Description("At least one of its limited partners is such (R19).")
                @Nullable LimitedPartnerFilter limitedPartners,
        @Description("At least one clause on it is such (R21).") @Nullable MandateFilter mandates,
        @Description(
                        "It, or the organization that is the same body, took part in a round of at least one such startup. A deal of its manager is none of its own (R19).")
                @Nullable StartupFilter invested,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull FundFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull FundFilter> or,
        @Description("Those for which this does not hold.") @Nullable FundFilter not) {}
