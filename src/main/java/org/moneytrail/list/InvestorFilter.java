package org.moneytrail.list;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.FundKind;
import org.moneytrail.fact.OrganizationKind;

@Input("InvestorFilter")
@Description(
        "Which investors. What is given must all hold; an unknown value is an error with suggestions, a null is no condition.")
public record InvestorFilter(
        @Id
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "Only these: organizations, funds or people, \"Type:slug\" or the bare slug.")
                @Nullable List<@NonNull String> ids,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "What the investor is. The list of investors itself holds organizations only.")
                @Nullable List<@NonNull PartyType> types,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "Organizations of one of these kinds, or funds that are the same body as one (R20).")
                @Nullable List<@NonNull OrganizationKind> kinds,
        @io.smallrye.graphql.api.Nullable
                @Description(
                        "Funds of one of these kinds, or organizations that are the same body as one.")
                @Nullable List<@NonNull FundKind> fundKinds,
        @Description(
                        "Those of this country, ISO 3166-1 alpha-2; a fund has that of the organization that is the same body.")
                @Nullable String country,
        @Description("It took part in a round of at least one such startup.")
                @Nullable StartupFilter backed,
        @Description(
                        "It is named in at least one such round, whatever became of that unless this says so.")
                @Nullable FundingRoundFilter rounds,
        @Description(
                        "What of its sized parts of rounds reached startups lies within, today and under STANDARD (R17).")
                @Nullable AmountFilter invested,
        @Description("It took part in rounds of at least so many startups.")
                @Nullable Integer minStartups,
        @io.smallrye.graphql.api.Nullable @Description("Those for which each of these holds.")
                @Nullable List<@NonNull InvestorFilter> and,
        @io.smallrye.graphql.api.Nullable
                @Description("Those for which at least one of these holds.")
                @Nullable List<@NonNull InvestorFilter> or,
        @Description("Those for which this does not hold.") @Nullable InvestorFilter not) {}
