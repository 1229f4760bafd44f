package org.moneytrail.entity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.LocalizedName;
import org.moneytrail.contract.StatementView;

@Type("LimitedPartner")
@Description("An organization in its role as a giver of money to funds.")
public record LimitedPartnerView(
        @Id @NonNull @Description("\"LimitedPartner:slug\"; the organization has an id of its own.")
                String id,
        @NonNull @Description("The readable part of the id, the organization's too.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives, aliases included.")
                List<@NonNull LocalizedName> names,
        @Description("ISO 3166-1 alpha-2; null if not known.") @Nullable String country,
        @NonNull @Description("The node whose role this is.") OrganizationView organization,
        @Ignore List<StatementView> told)
        implements Entity {

    static LimitedPartnerView of(OrganizationView organization) {
        return new LimitedPartnerView(
                "LimitedPartner:" + organization.slug(),
                organization.slug(),
                organization.name(),
                organization.names(),
                organization.country(),
                organization,
                organization.told());
    }
}
