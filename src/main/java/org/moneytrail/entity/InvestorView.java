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
import org.moneytrail.fact.OrganizationKind;

@Type("Investor")
@Description(
        "An organization in its role as an investor: a venture firm, or whoever took part in a round."
                + " Funds and people invest too, under their own ids.")
public record InvestorView(
        @Id @NonNull @Description("\"Investor:slug\"; the organization has an id of its own.")
                String id,
        @NonNull @Description("The readable part of the id, the organization's too.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives, aliases included.")
                List<@NonNull LocalizedName> names,
        @NonNull @Description("What it mainly is, by our classification.") OrganizationKind kind,
        @Description("ISO 3166-1 alpha-2; null if not known.") @Nullable String country,
        @NonNull @Description("The node whose role this is.") OrganizationView organization,
        @Ignore List<StatementView> told)
        implements Entity {

    static InvestorView of(OrganizationView organization) {
        return new InvestorView(
                "Investor:" + organization.slug(),
                organization.slug(),
                organization.name(),
                organization.names(),
                organization.kind(),
                organization.country(),
                organization,
                organization.told());
    }
}
