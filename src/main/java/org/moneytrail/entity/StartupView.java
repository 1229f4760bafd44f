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
import org.moneytrail.contract.PartialDateView;
import org.moneytrail.contract.StatementView;

@Type("Startup")
@Description("An organization in its role as a company that raises money.")
public record StartupView(
        @Id @NonNull @Description("\"Startup:slug\"; the organization has an id of its own.")
                String id,
        @NonNull @Description("The readable part of the id, the organization's too.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives, aliases included.")
                List<@NonNull LocalizedName> names,
        @Description("ISO 3166-1 alpha-2; null if not known.") @Nullable String country,
        @Description("Where its seat is; null if not known.") @Nullable String city,
        @Description("When it was founded; null if not known.") @Nullable PartialDateView foundedOn,
        @Description("What became of it, in words; null if not known.") @Nullable String status,
        @NonNull @Description("The node whose role this is.") OrganizationView organization,
        @Ignore List<StatementView> told)
        implements Entity {

    static StartupView of(OrganizationView organization) {
        return new StartupView(
                "Startup:" + organization.slug(),
                organization.slug(),
                organization.name(),
                organization.names(),
                organization.country(),
                organization.city(),
                organization.foundedOn(),
                organization.status(),
                organization,
                organization.told());
    }
}
