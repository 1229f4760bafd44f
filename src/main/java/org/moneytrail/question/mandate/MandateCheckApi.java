package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.GlobalId;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.SectorRepository;
import org.moneytrail.entity.SectorView;
import org.moneytrail.entity.StartupView;
import org.moneytrail.fact.Mandate;
import org.moneytrail.question.FundRecord;
import org.moneytrail.refusal.InvalidArgument;
import org.moneytrail.rule.mandate.Clause;
import org.moneytrail.rule.mandate.MandateVerdict;

@GraphQLApi
public class MandateCheckApi {

    private final MandateRepository mandates;
    private final SectorRepository sectors;
    private final EntityRepository entities;

    MandateCheckApi(
            MandateRepository mandates, SectorRepository sectors, EntityRepository entities) {
        this.mandates = mandates;
        this.sectors = sectors;
        this.entities = entities;
    }

    @Query("mandateCheck")
    @Description(
            "Whether a fund may put money into a sector, or into the sector of a startup, and which"
                    + " clauses say so (R21).")
    public Uni<@NonNull MandateVerdictView> mandateCheck(
            @Name("fund")
                    @NonNull
                    @Id
                    @Description(
                            "\"Fund:slug\", the bare slug, or \"Organization:slug\" of the same body.")
                    String fund,
            @Name("sector") @Id @Description(Asked.SECTOR + " Exactly one of sector and startup.")
                    @Nullable String sector,
            @Name("startup")
                    @Id
                    @Description(
                            "\"Startup:slug\" or the bare slug: its own sector is asked about.")
                    @Nullable String startup,
            @Name("on") @Description(Asked.ON) @Nullable LocalDate on) {
        if ((sector == null) == (startup == null)) {
            throw InvalidArgument.at("sector", "name exactly one of sector and startup");
        }
        Uni<String> asked =
                sector == null
                        ? ofStartup(Objects.requireNonNull(startup))
                        : Uni.createFrom().item(sector);
        return Uni.combine()
                .all()
                .unis(asked, sectors.all(), mandates.funds(), mandates.mandates())
                .with(
                        (name, all, funds, clauses) ->
                                verdict(fund, name, Asked.day(on), all, funds, clauses));
    }

    private Uni<String> ofStartup(String id) {
        GlobalId asked = GlobalId.parse(id);
        String slug = asked.mayBe("Startup") || asked.mayBe("Organization") ? asked.slug() : id;
        return entities.get("Startup", slug, StartupView.class)
                .map(startup -> Optional.ofNullable(startup.organization().sectorId()))
                .map(
                        sector ->
                                sector.orElseThrow(
                                        () ->
                                                InvalidArgument.at(
                                                        "startup",
                                                        "nobody classified it: ask about a sector")));
    }

    private static MandateVerdictView verdict(
            String fund,
            String sector,
            LocalDate on,
            SectorRepository.Sectors sectors,
            List<FundRecord> funds,
            List<Mandate> mandates) {
        String slug =
                Asked.fund("fund", fund, funds.stream().map(FundRecord::fund).toList()).slug();
        String asked = SectorRepository.known(sectors.tree(), sector);
        MandateVerdict verdict =
                MandateVerdict.of(slug, asked, on, Clause.all(mandates), sectors.tree());
        return MandateVerdictView.of(verdict, slug, asked, on, MandateViews.of(mandates));
    }

    @Name("fund")
    @Description("The fund that was asked about.")
    public Uni<@NonNull FundView> fund(@Source MandateVerdictView verdict) {
        return entities.load("Fund:" + verdict.fundSlug(), FundView.class);
    }

    @Name("sector")
    @Description("The sector that was asked about, or the startup's own.")
    public Uni<@NonNull SectorView> sector(@Source MandateVerdictView verdict) {
        return entities.load("Sector:" + verdict.sectorSlug(), SectorView.class);
    }

    @Name("allowedParts")
    @Description(
            "The only sectors within the asked one that are allowed, where that is the condition; else empty.")
    public Uni<@NonNull List<@NonNull SectorView>> allowedParts(
            @Source MandateVerdictView verdict) {
        if (verdict.allowedSlugs().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(
                        verdict.allowedSlugs().stream()
                                .map(slug -> entities.load("Sector:" + slug, SectorView.class))
                                .toList())
                .andFailFast()
                .map(found -> found.stream().filter(Objects::nonNull).toList());
    }
}
