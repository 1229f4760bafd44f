package org.moneytrail.backing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.backing.InvestorStartupConnection.InvestorStartupEdge;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.InvestorView;
import org.moneytrail.entity.PersonView;
import org.moneytrail.entity.StartupView;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.evidence.FundingRoundView;

/** The startups of an investor, whether it is an organization, a fund or a person. */
@GraphQLApi
public class StartupsApi {

    private static final String STARTUPS =
            "The startups in whose rounds it took part, or whoever is the same body, each once, by slug (R19).";

    private final BackingRepository backings;
    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    StartupsApi(BackingRepository backings, EntityRepository entities, EvidenceLookup evidence) {
        this.backings = backings;
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("startups")
    @Description(STARTUPS)
    public Uni<@NonNull InvestorStartupConnection> ofInvestor(
            @Source InvestorView investor,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(investor.organization().id(), PageRequest.of(first, after, last, before));
    }

    @Name("startups")
    @Description(STARTUPS)
    public Uni<@NonNull InvestorStartupConnection> ofFund(
            @Source FundView fund,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(fund.id(), PageRequest.of(first, after, last, before));
    }

    @Name("startups")
    @Description("The startups in whose rounds the person took part, each once, by slug.")
    public Uni<@NonNull InvestorStartupConnection> ofPerson(
            @Source PersonView person,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return page(person.id(), PageRequest.of(first, after, last, before));
    }

    @Name("node")
    @Description("The startup.")
    public Uni<@NonNull StartupView> node(@Source InvestorStartupEdge edge) {
        return entities.load(edge.backing().id(), StartupView.class);
    }

    @Name("rounds")
    @Description("The startup's rounds in which the investor took part, the earliest first.")
    public Uni<@NonNull List<@NonNull FundingRoundView>> rounds(@Source InvestorStartupEdge edge) {
        return evidence.rounds(edge.backing().rounds());
    }

    @Name("roundCount")
    @Description("In how many rounds it is known to have taken part, of any scope and status.")
    public Uni<@NonNull Integer> roundCount(@Source InvestorView investor) {
        return backings.countsOfParty(investor.organization().id())
                .map(BackingRepository.Counts::rounds);
    }

    @Name("startupCount")
    @Description("Of how many startups these rounds were.")
    public Uni<@NonNull Integer> startupCount(@Source InvestorView investor) {
        return backings.countsOfParty(investor.organization().id())
                .map(BackingRepository.Counts::others);
    }

    private Uni<InvestorStartupConnection> page(String party, PageRequest request) {
        return backings.startupsOf(party, request).map(InvestorStartupConnection::of);
    }
}
