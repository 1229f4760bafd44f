package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.LimitedPartnerView;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.entity.SectorView;

/** Clauses on funds, seen from whoever imposes them, whoever they bind and whoever they are about. */
@GraphQLApi
public class ClauseApi {

    public static final String ON =
            "Only those in force that day; all if absent, also those to come and undated ones (R21).";

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    ClauseApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
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

    @Name("mandates")
    @Description("The clauses that bind it.")
    public Uni<@NonNull List<@NonNull MandateView>> mandates(
            @Source FundView fund, @Name("on") @Description(ON) @Nullable LocalDate on) {
        return evidence.about(fund.id(), "BINDS", MandateView.class)
                .map(all -> MandateView.inForce(all, on));
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
}
