package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Fact;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.LimitedPartnerView;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.entity.SectorView;

/** Money and clauses of funds, from both ends. */
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

    @Name("holder")
    @Description("Who imposes it.")
    public Uni<@NonNull OrganizationView> holderOfMandate(@Source MandateView mandate) {
        return entities.load("Organization:" + mandate.holderSlug(), OrganizationView.class);
    }

    @Name("fund")
    @Description(
            "The fund that it binds; null is its holder's clause in general, which is context only (R21).")
    public Uni<FundView> fundOfMandate(@Source MandateView mandate) {
        return mandate.fundSlug() == null
                ? Uni.createFrom().nullItem()
                : entities.load("Fund:" + mandate.fundSlug(), FundView.class);
    }

    @Name("sectors")
    @Description(
            "The sectors by which we read its words, each with its subtree; empty where it speaks of all.")
    public Uni<@NonNull List<@NonNull SectorView>> sectorsOfMandate(@Source MandateView mandate) {
        List<String> ids = mandate.sectorSlugs().stream().map("Sector:"::concat).toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(ids.stream().map(id -> entities.load(id, SectorView.class)).toList())
                .andFailFast()
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }

    @Name("commitments")
    @Description("What limited partners promised to it (R19).")
    public Uni<@NonNull List<@NonNull CommitmentView>> commitments(@Source FundView fund) {
        return evidence.about(fund.id(), "COMMITTED_TO", CommitmentView.class);
    }

    @Name("ownCommitments")
    @Description("What it promised to other funds, or the organization that is the same body did.")
    public Uni<@NonNull List<@NonNull CommitmentView>> ownCommitments(@Source FundView fund) {
        return ofBody(fund, "COMMITTED_BY", CommitmentView.class);
    }

    @Name("investments")
    @Description(
            "Its parts of rounds, or those of the organization that is the same body. A deal of its manager is none of its own (R19).")
    public Uni<@NonNull List<@NonNull ParticipationView>> investments(@Source FundView fund) {
        return ofBody(fund, "MADE_BY", ParticipationView.class);
    }

    @Name("mandates")
    @Description("The clauses that bind it.")
    public Uni<@NonNull List<@NonNull MandateView>> mandates(
            @Source FundView fund,
            @Name("on")
                    @Description(
                            "Only those in force that day; all if absent, also those to come and undated ones (R21).")
                    @Nullable LocalDate on) {
        return evidence.about(fund.id(), "BINDS", MandateView.class)
                .map(all -> all.stream().filter(each -> inForce(each, on)).toList());
    }

    private static boolean inForce(MandateView mandate, @Nullable LocalDate on) {
        return on == null
                || (mandate.effectiveOn() != null && !mandate.effectiveOn().last().isAfter(on));
    }

    @Name("commitments")
    @Description("What it promised to funds (R19).")
    public Uni<@NonNull List<@NonNull CommitmentView>> commitmentsOf(
            @Source LimitedPartnerView partner) {
        return evidence.about(partner.organization().id(), "COMMITTED_BY", CommitmentView.class);
    }

    @Name("mandates")
    @Description("The clauses that it puts on funds, and those that it holds in general.")
    public Uni<@NonNull List<@NonNull MandateView>> mandatesOf(@Source LimitedPartnerView partner) {
        return evidence.about(partner.organization().id(), "IMPOSED_BY", MandateView.class);
    }

    @Name("mandates")
    @Description("The clauses that it puts on funds as a limited partner or as a rule maker.")
    public Uni<@NonNull List<@NonNull MandateView>> mandatesOfHolder(
            @Source OrganizationView organization) {
        return evidence.about(organization.id(), "IMPOSED_BY", MandateView.class);
    }

    @Name("mandates")
    @Description("The clauses that name it, not counting those that name a sector above it.")
    public Uni<@NonNull List<@NonNull MandateView>> mandatesNaming(@Source SectorView sector) {
        return evidence.about(sector.id(), "NAMES_SECTOR", MandateView.class);
    }

    /** A fund and an organization that is the same body are one (R19). */
    private <F extends Fact> Uni<List<F>> ofBody(FundView fund, String link, Class<F> type) {
        Uni<List<F>> own = evidence.about(fund.id(), link, type);
        if (fund.organizationId() == null) {
            return own;
        }
        Uni<List<F>> bodys = evidence.about(fund.organizationId(), link, type);
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
