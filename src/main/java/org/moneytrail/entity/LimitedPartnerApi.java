package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class LimitedPartnerApi {

    private final EntityRepository entities;

    LimitedPartnerApi(EntityRepository entities) {
        this.entities = entities;
    }

    @Query("limitedPartner")
    @Description(
            "One organization that gives money to funds. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<LimitedPartnerView> limitedPartner(
            @NonNull @Id @Name("id") @Description("\"Type:slug\" or the bare slug.") String id) {
        return entities.get("LimitedPartner", id, LimitedPartnerView.class);
    }

    @Name("asLimitedPartner")
    @Description("Its role as a giver of money to funds; null if it never gave any.")
    public Uni<LimitedPartnerView> asLimitedPartner(@Source OrganizationView organization) {
        return Uni.createFrom()
                .item(organization.limitedPartner() ? LimitedPartnerView.of(organization) : null);
    }
}
