package org.moneytrail.backing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.backing.StartupInvestorConnection.StartupInvestorEdge;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.StartupView;
import org.moneytrail.evidence.EvidenceLookup;
import org.moneytrail.evidence.FundingRoundView;

/** The investors of a startup. */
@GraphQLApi
public class InvestorsApi {

    private final BackingRepository backings;
    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    InvestorsApi(BackingRepository backings, EntityRepository entities, EvidenceLookup evidence) {
        this.backings = backings;
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("investors")
    @Description(
            "Who took part in its rounds, of any scope and status, each once, by slug. An organization that is"
                    + " the same body as one fund stands here as that fund (R19).")
    public Uni<@NonNull StartupInvestorConnection> investors(
            @Source StartupView startup,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after,
            @Name("last") @Description(PageArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(PageArguments.BEFORE) @Nullable String before) {
        return backings.investorsOf(startup.slug(), PageRequest.of(first, after, last, before))
                .map(StartupInvestorConnection::of);
    }

    @Name("node")
    @Description("Who took part.")
    public Uni<@NonNull Party> node(@Source StartupInvestorEdge edge) {
        return entities.load(edge.backing().id(), Party.class);
    }

    @Name("rounds")
    @Description("The startup's rounds in which it took part, the earliest first.")
    public Uni<@NonNull List<@NonNull FundingRoundView>> rounds(@Source StartupInvestorEdge edge) {
        return evidence.rounds(edge.backing().rounds());
    }

    @Name("roundCount")
    @Description("How many rounds it raised, of any scope and status; rival tellings count once.")
    public Uni<@NonNull Integer> roundCount(@Source StartupView startup) {
        return backings.countsOfStartup(startup.slug()).map(BackingRepository.Counts::rounds);
    }

    @Name("investorCount")
    @Description("How many are known to have taken part in its rounds: at least so many did.")
    public Uni<@NonNull Integer> investorCount(@Source StartupView startup) {
        return backings.countsOfStartup(startup.slug()).map(BackingRepository.Counts::others);
    }
}
