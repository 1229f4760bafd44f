package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.entity.PersonView;
import org.moneytrail.entity.SectorView;

/** Facts about organizations and people, from both ends. */
@GraphQLApi
public class FactApi {

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    FactApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("target")
    @Description("The company that was bought.")
    public Uni<@NonNull OrganizationView> target(@Source AcquisitionView acquisition) {
        return organization(acquisition.targetSlug());
    }

    @Name("acquirer")
    @Description("Who bought it; null where no source names the buyer.")
    public Uni<OrganizationView> acquirer(@Source AcquisitionView acquisition) {
        return organization(acquisition.acquirerSlug());
    }

    @Name("organization")
    @Description("Whose budget it is.")
    public Uni<@NonNull OrganizationView> spender(@Source InternalAllocationView allocation) {
        return organization(allocation.organizationSlug());
    }

    @Name("sector")
    @Description("What it was for; null where no source says.")
    public Uni<SectorView> sector(@Source InternalAllocationView allocation) {
        return allocation.sectorSlug() == null
                ? Uni.createFrom().nullItem()
                : entities.load("Sector:" + allocation.sectorSlug(), SectorView.class);
    }

    @Name("holder")
    @Description("Who holds the stake.")
    public Uni<@NonNull Party> holder(@Source HoldingView holding) {
        return entities.load(holding.holderParty().id(), Party.class);
    }

    @Name("company")
    @Description("In what.")
    public Uni<@NonNull OrganizationView> company(@Source HoldingView holding) {
        return organization(holding.companySlug());
    }

    @Name("person")
    @Description("Whose role it is.")
    public Uni<@NonNull PersonView> person(@Source RoleView role) {
        return entities.load("Person:" + role.personSlug(), PersonView.class);
    }

    @Name("organization")
    @Description("Where.")
    public Uni<@NonNull OrganizationView> organizationOfRole(@Source RoleView role) {
        return organization(role.organizationSlug());
    }

    @Name("roles")
    @Description("What the person was, where and when.")
    public Uni<@NonNull List<@NonNull RoleView>> roles(@Source PersonView person) {
        return evidence.about(person.id(), "OF_PERSON", RoleView.class);
    }

    @Name("people")
    @Description("Who was what to the organization, and when.")
    public Uni<@NonNull List<@NonNull RoleView>> people(@Source OrganizationView organization) {
        return evidence.about(organization.id(), "AT", RoleView.class);
    }

    @Name("internalAllocations")
    @Description("Its own budgets, which are no investments (R11 INTERNAL).")
    public Uni<@NonNull List<@NonNull InternalAllocationView>> internalAllocations(
            @Source OrganizationView organization) {
        return evidence.about(organization.id(), "BUDGETED_BY", InternalAllocationView.class);
    }

    @Name("acquiredBy")
    @Description("Takeovers of which it was the target.")
    public Uni<@NonNull List<@NonNull AcquisitionView>> acquiredBy(
            @Source OrganizationView organization) {
        return evidence.about(organization.id(), "TARGETS", AcquisitionView.class);
    }

    @Name("holders")
    @Description("Stakes in it, as told at their dates.")
    public Uni<@NonNull List<@NonNull HoldingView>> holders(@Source OrganizationView organization) {
        return evidence.about(organization.id(), "HELD_IN", HoldingView.class);
    }

    private Uni<@Nullable OrganizationView> organization(@Nullable String slug) {
        return slug == null
                ? Uni.createFrom().nullItem()
                : entities.load("Organization:" + slug, OrganizationView.class);
    }
}
