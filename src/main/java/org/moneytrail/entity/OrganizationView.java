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
import org.moneytrail.contract.Party;
import org.moneytrail.contract.StatementView;
import org.moneytrail.fact.OrganizationKind;

@Type("Organization")
@Description(
        "A startup, a VC firm, a corporate investor, a big-tech firm, a listed issuer, a state platform"
                + " or another LP: one node, which can play several roles.")
public record OrganizationView(
        @Id @NonNull @Description("\"Organization:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives, aliases included.")
                List<@NonNull LocalizedName> names,
        @NonNull @Description("What it mainly is, by our classification.") OrganizationKind kind,
        @Description("ISO 3166-1 alpha-2; null if not known.") @Nullable String country,
        @Description("Where its seat is; null if not known.") @Nullable String city,
        @Description("When it was founded; null if not known.") @Nullable PartialDateView foundedOn,
        @Description("What became of it, in words; null if not known.") @Nullable String status,
        @NonNull @Description("Its shares trade somewhere (R11 LISTED_RECIPIENT).") boolean listed,
        @Description("Since when its shares trade; null if not known or not listed.")
                @Nullable PartialDateView listedOn,
        @Ignore @Nullable String sectorId,
        @Ignore List<String> standsForIds,
        @Ignore boolean startup,
        @Ignore boolean investor,
        @Ignore boolean limitedPartner,
        @Ignore List<StatementView> told)
        implements Entity, Party {

    static OrganizationView of(EntityRecord node) {
        return new OrganizationView(
                node.id(),
                node.slug(),
                node.name(),
                LocalizedName.of(node.fields()),
                node.fields().choice("kind", OrganizationKind.class, OrganizationKind.OTHER_LP),
                node.fields().text("country"),
                node.fields().text("city"),
                PartialDateView.of(node.fields().date("foundedOn")),
                node.fields().text("status"),
                Boolean.TRUE.equals(node.fields().flag("listed")),
                PartialDateView.of(node.fields().date("listedOn")),
                node.firstLinked("IN_SECTOR"),
                node.linked("STANDS_FOR"),
                node.is("Startup"),
                node.is("Investor"),
                node.is("LimitedPartner"),
                node.told());
    }
}
