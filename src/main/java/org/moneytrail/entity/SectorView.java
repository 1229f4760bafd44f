package org.moneytrail.entity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.LocalizedName;
import org.moneytrail.contract.StatementView;

@Type("Sector")
@Description(
        "A field of business, by our classification; it covers its whole subtree, and may have several parents.")
public record SectorView(
        @Id @NonNull @Description("\"Sector:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name.") List<@NonNull LocalizedName> names,
        @Ignore List<String> parentIds,
        @Ignore List<StatementView> told)
        implements Entity {

    static SectorView of(EntityRecord node) {
        return new SectorView(
                node.id(),
                node.slug(),
                node.name(),
                LocalizedName.of(node.fields()),
                node.linked("PART_OF"),
                node.told());
    }
}
