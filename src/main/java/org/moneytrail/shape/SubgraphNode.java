package org.moneytrail.shape;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.EntityKind;

@Type("SubgraphNode")
@Description("An entity in a picture of the graph.")
public record SubgraphNode(
        @Id
                @NonNull
                @Description("Of an Organization, Fund, Person, Stock or Sector; never of a role.")
                String id,
        @NonNull @Description("What it is; of an organization's roles see roles.") EntityKind kind,
        @NonNull
                @Description(
                        "STARTUP, INVESTOR, LIMITED_PARTNER: those that an organization plays.")
                List<@NonNull EntityKind> roles,
        @NonNull @Description("The name to show.") String label,
        @NonNull
                @Description(
                        "How many facts and relationships the whole graph has of it, whatever is drawn"
                                + " here: more than its edges means that there is more to open.")
                int degree,
        @NonNull @Description("Steps from where the question began; 0 for that itself.")
                int distance) {

    static SubgraphNode of(DrawnEntity entity, int distance) {
        return new SubgraphNode(
                entity.id(),
                kinds(entity).filter(kind -> !kind.isRole()).findFirst().orElseThrow(),
                kinds(entity).filter(EntityKind::isRole).toList(),
                entity.name(),
                entity.degree(),
                distance);
    }

    private static Stream<EntityKind> kinds(DrawnEntity entity) {
        return Stream.of(EntityKind.values())
                .filter(kind -> entity.labels().contains(kind.label()));
    }
}
