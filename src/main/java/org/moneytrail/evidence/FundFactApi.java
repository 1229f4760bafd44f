package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.LimitedPartnerView;

/** What partners promised to funds, from both ends. */
@GraphQLApi
public class FundFactApi {

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    FundFactApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("limitedPartner")
    @Description("Who promised it: an organization, or a fund that gives to funds.")
    public Uni<@NonNull Party> limitedPartner(@Source CommitmentView commitment) {
        return entities.load(commitment.partner().id(), Party.class);
    }

    @Name("fund")
    @Description("To which fund it was promised.")
    public Uni<@NonNull FundView> fundOfCommitment(@Source CommitmentView commitment) {
        return entities.load("Fund:" + commitment.fundSlug(), FundView.class);
    }

    @Name("commitments")
    @Description("What limited partners promised to it (R19).")
    public Uni<@NonNull List<@NonNull CommitmentView>> commitments(@Source FundView fund) {
        return evidence.about(fund.id(), "COMMITTED_TO", CommitmentView.class);
    }

    @Name("ownCommitments")
    @Description("What it promised to other funds, or the organization that is the same body did.")
    public Uni<@NonNull List<@NonNull CommitmentView>> ownCommitments(@Source FundView fund) {
        return ofBody(fund, id -> evidence.about(id, "COMMITTED_BY", CommitmentView.class));
    }

    @Name("commitments")
    @Description("What it promised to funds (R19).")
    public Uni<@NonNull List<@NonNull CommitmentView>> commitmentsOf(
            @Source LimitedPartnerView partner) {
        return evidence.about(partner.organization().id(), "COMMITTED_BY", CommitmentView.class);
    }

    /** A fund and an organization that is the same body are one (R19). */
    private <F extends Fact> Uni<List<F>> ofBody(
            FundView fund, Function<String, Uni<List<F>>> about) {
        Uni<List<F>> own = about.apply(fund.id());
        if (fund.organizationId() == null) {
            return own;
        }
        Uni<List<F>> bodys = about.apply(fund.organizationId());
        return Uni.combine()
                .all()
                .unis(own, bodys)
                .with(
                        (some, others) ->
                                Stream.concat(some.stream(), others.stream())
                                        .sorted(Comparator.comparing(Fact::id))
                                        .toList());
    }
}
