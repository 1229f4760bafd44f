package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.InvestorView;
import org.moneytrail.entity.PersonView;

/** What parties put into rounds: a page for each party of a level, whoever it is. */
@GraphQLApi
public class LegApi {

    private final LegRepository legs;

    LegApi(LegRepository legs) {
        this.legs = legs;
    }

    @Name("participations")
    @Description(
            "Its parts of rounds, or those of a fund that is the same body, the earliest first, undated last.")
    public Uni<@NonNull ParticipationConnection> ofInvestor(
            @Source InvestorView investor,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(investor.organization().id(), PageRequest.of(first, after, last, before));
    }

    @Name("investments")
    @Description(
            "Its parts of rounds, or those of the organization that is the same body, the earliest first,"
                    + " undated last. A deal of its manager is none of its own (R19).")
    public Uni<@NonNull ParticipationConnection> ofFund(
            @Source FundView fund,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(fund.id(), PageRequest.of(first, after, last, before));
    }

    @Name("investments")
    @Description("The person's parts of rounds, the earliest first, undated last.")
    public Uni<@NonNull ParticipationConnection> ofPerson(
            @Source PersonView person,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(person.id(), PageRequest.of(first, after, last, before));
    }

    private Uni<ParticipationConnection> page(String party, PageRequest request) {
        return legs.of(party, request).map(ParticipationConnection::of);
    }
}
