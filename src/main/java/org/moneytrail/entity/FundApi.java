package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Funds and the organizations around them, from both ends; a manager has dozens of funds at most, and they are plain lists. */
@GraphQLApi
public class FundApi {

    private final EntityRepository entities;
    private final LinkRepository links;

    FundApi(EntityRepository entities, LinkRepository links) {
        this.entities = entities;
        this.links = links;
    }

    @Name("manager")
    @Description(
            "The firm that manages it; null if not known. A manager's deal is not its fund's deal (R19).")
    public Uni<OrganizationView> manager(@Source FundView fund) {
        return organization(fund.managerId());
    }

    @Name("organization")
    @Description("The organization that is the same body; null if there is none (R19).")
    public Uni<OrganizationView> organizationOf(@Source FundView fund) {
        return organization(fund.organizationId());
    }

    @Name("managedFunds")
    @Description("The funds that it manages, by slug. Its own deal is none of theirs (R19).")
    public Uni<@NonNull List<@NonNull FundView>> managedFunds(
            @Source OrganizationView organization) {
        return links.pointingAt(organization.id(), "MANAGED_BY", FundView.class);
    }

    @Name("asFunds")
    @Description(
            "The funds that are the same body, by slug. Several: nobody knows which of them it stands for (R19).")
    public Uni<@NonNull List<@NonNull FundView>> asFunds(@Source OrganizationView organization) {
        return links.pointingAt(organization.id(), "SAME_BODY_AS", FundView.class);
    }

    @Name("funds")
    @Description("The funds that it promised money to, each once, by slug (R19).")
    public Uni<@NonNull List<@NonNull FundView>> funds(@Source LimitedPartnerView partner) {
        return links.overFacts(
                partner.organization().id(), "COMMITTED_BY", "COMMITTED_TO", FundView.class);
    }

    private Uni<@Nullable OrganizationView> organization(@Nullable String id) {
        return id == null ? Uni.createFrom().nullItem() : entities.load(id, OrganizationView.class);
    }
}
