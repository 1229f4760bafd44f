package org.moneytrail.entity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.LocalizedName;
import org.moneytrail.contract.Party;
import org.moneytrail.contract.StatementView;

@Type("Person")
@Description("A founder, a head, a controller or an investor of flesh and blood.")
public record PersonView(
        @Id @NonNull @Description("\"Person:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("English where there is one, else Chinese.") String name,
        @NonNull @Description("Every name that a source gives.") List<@NonNull LocalizedName> names,
        @Ignore List<StatementView> told)
        implements Entity, Party {

    static PersonView of(EntityRecord node) {
        return new PersonView(
                node.id(), node.slug(), node.name(), LocalizedName.of(node.fields()), node.told());
    }
}
