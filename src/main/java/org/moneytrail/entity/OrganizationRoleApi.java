package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The roles of an organization: views of one node, each with an id of its own. */
@GraphQLApi
public class OrganizationRoleApi {

    private static final String ID = "\"Type:slug\" or the bare slug.";

    private final EntityRepository entities;

    OrganizationRoleApi(EntityRepository entities) {
        this.entities = entities;
    }

    @Query("startup")
    @Description("One startup. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<StartupView> startup(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Startup", id, StartupView.class);
    }

    @Query("investor")
    @Description(
            "One organization that invests. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<InvestorView> investor(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Investor", id, InvestorView.class);
    }

    @Query("limitedPartner")
    @Description(
            "One organization that gives money to funds. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<LimitedPartnerView> limitedPartner(
            @NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("LimitedPartner", id, LimitedPartnerView.class);
    }

    @Name("asStartup")
    @Description("Its role as a company that raises money; null if it never did.")
    public Uni<StartupView> asStartup(@Source OrganizationView organization) {
        return Uni.createFrom().item(organization.startup() ? StartupView.of(organization) : null);
    }

    @Name("asInvestor")
    @Description(
            "Its role as an investor; null if it is no venture firm and took part in no round.")
    public Uni<InvestorView> asInvestor(@Source OrganizationView organization) {
        return Uni.createFrom()
                .item(organization.investor() ? InvestorView.of(organization) : null);
    }

    @Name("asLimitedPartner")
    @Description("Its role as a giver of money to funds; null if it never gave any.")
    public Uni<LimitedPartnerView> asLimitedPartner(@Source OrganizationView organization) {
        return Uni.createFrom()
                .item(organization.limitedPartner() ? LimitedPartnerView.of(organization) : null);
    }
}
