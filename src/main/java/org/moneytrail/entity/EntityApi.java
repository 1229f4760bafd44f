package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Entity;

@GraphQLApi
public class EntityApi {

    private static final String ID = "\"Type:slug\" or the bare slug.";

    private final EntityRepository entities;
    private final SectorRepository sectors;
    private final LinkRepository links;

    EntityApi(EntityRepository entities, SectorRepository sectors, LinkRepository links) {
        this.entities = entities;
        this.sectors = sectors;
        this.links = links;
    }

    @Query("organization")
    @Description("One organization. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<OrganizationView> organization(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Organization", id, OrganizationView.class);
    }

    @Query("fund")
    @Description("One fund. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<FundView> fund(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Fund", id, FundView.class);
    }

    @Query("person")
    @Description("One person. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<PersonView> person(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Person", id, PersonView.class);
    }

    @Query("sector")
    @Description("One sector. An unknown id is an error NOT_FOUND with suggestions.")
    public Uni<SectorView> sector(@NonNull @Id @Name("id") @Description(ID) String id) {
        return entities.get("Sector", id, SectorView.class);
    }

    @Query("sectors")
    @Description("All sectors, by slug.")
    public Uni<@NonNull List<@NonNull SectorView>> sectors() {
        return sectors.all()
                .flatMap(
                        all ->
                                entities.list(
                                        all.names().keySet().stream()
                                                .map(slug -> "Sector:" + slug)
                                                .toList()))
                .map(found -> sorted(found, SectorView.class));
    }

    @Name("sector")
    @Description("Its own sector; null if nobody classified it.")
    public Uni<SectorView> sectorOf(@Source OrganizationView organization) {
        return optional(organization.sectorId(), SectorView.class);
    }

    @Name("sector")
    @Description("Its own sector; null if nobody classified it.")
    public Uni<SectorView> sectorOfStartup(@Source StartupView startup) {
        return optional(startup.organization().sectorId(), SectorView.class);
    }

    @Name("standsFor")
    @Description(
            "The organizations of which the row is a sum; empty for a single one (R11 DUPLICATE).")
    public Uni<@NonNull List<@NonNull OrganizationView>> standsFor(
            @Source OrganizationView organization) {
        return all(organization.standsForIds(), OrganizationView.class);
    }

    @Name("parents")
    @Description("The sectors directly above.")
    public Uni<@NonNull List<@NonNull SectorView>> parents(@Source SectorView sector) {
        return all(sector.parentIds(), SectorView.class);
    }

    @Name("children")
    @Description("The sectors directly below, by slug.")
    public Uni<@NonNull List<@NonNull SectorView>> children(@Source SectorView sector) {
        return links.pointingAt(sector.id(), "PART_OF", SectorView.class);
    }

    private <E> Uni<@Nullable E> optional(@Nullable String id, Class<E> type) {
        return id == null ? Uni.createFrom().nullItem() : entities.load(id, type);
    }

    private <E> Uni<List<E>> all(List<String> ids, Class<E> type) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Uni<@Nullable E>> each = ids.stream().map(id -> entities.load(id, type)).toList();
        return Uni.join().all(each).andFailFast().map(EntityApi::present);
    }

    private static <E> List<E> present(List<@Nullable E> found) {
        return found.stream().filter(Objects::nonNull).toList();
    }

    private static <E extends Entity> List<E> sorted(Map<String, Entity> found, Class<E> type) {
        return found.values().stream()
                .map(type::cast)
                .sorted(Comparator.comparing(Entity::slug))
                .toList();
    }
}
