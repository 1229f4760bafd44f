package org.moneytrail.evidence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Party;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.OrganizationView;
import org.moneytrail.entity.SectorView;
import org.moneytrail.entity.StartupView;

/** Claims, statistics and interest, from both ends. */
@GraphQLApi
public class TalkApi {

    private static final List<String> PARTIES = List.of("Organization:", "Fund:", "Person:");

    private final EntityRepository entities;
    private final EvidenceLookup evidence;

    TalkApi(EntityRepository entities, EvidenceLookup evidence) {
        this.entities = entities;
        this.evidence = evidence;
    }

    @Name("sectors")
    @Description("The sectors that it speaks of, by our reading; none where it names no sector.")
    public Uni<@NonNull List<@NonNull SectorView>> sectors(@Source ClaimView claim) {
        return all(claim.sectorSlugs(), List.of("Sector:"), SectorView.class);
    }

    @Name("startups")
    @Description("The startups that it speaks of; none where it speaks of all.")
    public Uni<@NonNull List<@NonNull StartupView>> startups(@Source ClaimView claim) {
        return all(claim.startupSlugs(), List.of("Startup:"), StartupView.class);
    }

    @Name("investors")
    @Description("The investors that it speaks of; none where it speaks of all.")
    public Uni<@NonNull List<@NonNull Party>> investors(@Source ClaimView claim) {
        return all(claim.investorSlugs(), PARTIES, Party.class);
    }

    @Name("sectors")
    @Description("What it measures; none where it measures the market as a whole.")
    public Uni<@NonNull List<@NonNull SectorView>> measured(@Source MarketStatisticView statistic) {
        return all(statistic.sectorSlugs(), List.of("Sector:"), SectorView.class);
    }

    @Name("investor")
    @Description("Who looked.")
    public Uni<@NonNull Party> investor(@Source InterestView interest) {
        return entities.load(interest.party().id(), Party.class);
    }

    @Name("startup")
    @Description("What was looked at; null where it was a whole sector.")
    public Uni<StartupView> startup(@Source InterestView interest) {
        return optional("Startup:", interest.startupSlug(), StartupView.class);
    }

    @Name("sector")
    @Description("The sector that was looked at; null where it was one startup.")
    public Uni<SectorView> sector(@Source InterestView interest) {
        return optional("Sector:", interest.sectorSlug(), SectorView.class);
    }

    @Name("claims")
    @Description("Headline sums that speak of it directly, by slug (R26).")
    public Uni<@NonNull List<@NonNull ClaimView>> claims(@Source SectorView sector) {
        return evidence.about(sector.id(), "CLAIMS_ABOUT", ClaimView.class);
    }

    @Name("statistics")
    @Description("Numbers that measure it directly, as published, by slug (R29).")
    public Uni<@NonNull List<@NonNull MarketStatisticView>> statistics(@Source SectorView sector) {
        return evidence.about(sector.id(), "MEASURES", MarketStatisticView.class);
    }

    @Name("claims")
    @Description("Headline sums about it, or about its money, by slug (R26).")
    public Uni<@NonNull List<@NonNull ClaimView>> claims(@Source OrganizationView organization) {
        return evidence.about(organization.id(), "CLAIMS_ABOUT", ClaimView.class);
    }

    @Name("interests")
    @Description("Who looked at it, and no money is known (R16).")
    public Uni<@NonNull List<@NonNull InterestView>> interests(@Source StartupView startup) {
        return evidence.about(startup.organization().id(), "SHOWN_IN", InterestView.class);
    }

    @Name("shownInterests")
    @Description("What it looked at, and no money is known (R16).")
    public Uni<@NonNull List<@NonNull InterestView>> shown(@Source OrganizationView organization) {
        return evidence.about(organization.id(), "SHOWN_BY", InterestView.class);
    }

    private <E> Uni<@Nullable E> optional(String prefix, @Nullable String slug, Class<E> type) {
        return slug == null ? Uni.createFrom().nullItem() : entities.load(prefix + slug, type);
    }

    /** In the order of the slugs; the first type that knows a slug wins. */
    private <E> Uni<List<E>> all(List<String> slugs, List<String> prefixes, Class<E> type) {
        List<String> ids =
                slugs.stream()
                        .flatMap(slug -> prefixes.stream().map(prefix -> prefix + slug))
                        .toList();
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(ids.stream().map(id -> entities.load(id, type)).toList())
                .andFailFast()
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
