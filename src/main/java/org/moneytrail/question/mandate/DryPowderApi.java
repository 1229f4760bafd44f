package org.moneytrail.question.mandate;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.entity.FundView;
import org.moneytrail.entity.SectorView;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.question.mandate.DryPowderReportView.DryPowderShareView;
import org.moneytrail.rule.mandate.FundPowder;

@GraphQLApi
public class DryPowderApi {

    private final Powder powder;
    private final EntityRepository entities;

    DryPowderApi(Powder powder, EntityRepository entities) {
        this.powder = powder;
        this.entities = entities;
    }

    @Query("eligibleDryPowder")
    @Description("What funds have left on a day, by whether they may put it into a sector (R22).")
    public Uni<@NonNull DryPowderReportView> eligibleDryPowder(
            @Name("sector") @NonNull @Id @Description(Asked.SECTOR) String sector,
            @Name("on") @Description(Asked.ON) @Nullable LocalDate on,
            @Name("currency") @DefaultValue("CNY") @Description(Asked.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return powder.asked(sector, on, currency)
                .flatMap(
                        asked ->
                                powder.beside(
                                        () ->
                                                DryPowderReportView.of(
                                                        asked.powder(), asked.told().views())));
    }

    @Query("whatIf")
    @Description(
            "What eligible dry powder would be if a clause were added, lifted or changed. Writes nothing;"
                    + " an empty change gives before and after alike.")
    public Uni<@NonNull DryPowderDelta> whatIf(
            @Name("change") @NonNull @Description("What would be different.")
                    MandateChangeInput change,
            @Name("sector") @NonNull @Id @Description(Asked.SECTOR) String sector,
            @Name("on") @Description(Asked.ON) @Nullable LocalDate on,
            @Name("currency") @DefaultValue("CNY") @Description(Asked.CURRENCY)
                    @Nullable CurrencyCode currency) {
        return powder.asked(sector, on, currency)
                .flatMap(
                        asked ->
                                powder.beside(
                                        () ->
                                                DryPowderDelta.of(
                                                        asked.powder(),
                                                        asked.with(change.change(asked)),
                                                        asked.told().views())));
    }

    @Name("sector")
    @Description("The sector that was asked about.")
    public Uni<@NonNull SectorView> sector(@Source DryPowderReportView report) {
        return entities.load("Sector:" + report.sectorSlug(), SectorView.class);
    }

    @Name("funds")
    @Description("The proof: every fund of this verdict, counted or not, by slug.")
    public Uni<@NonNull DryPowderFundConnection> funds(
            @Source DryPowderShareView share,
            @Name("first") @Description(Asked.FIRST) @Nullable Integer first,
            @Name("after") @Description(Asked.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        return powder.beside(
                () ->
                        DryPowderFundConnection.of(
                                Page.of(share.rows(), DryPowderApi::slug, request)
                                        .map(
                                                row ->
                                                        DryPowderFundView.of(
                                                                row, share.powder(), share.views()),
                                                DryPowderFundView::slug)));
    }

    @Name("fund")
    @Description("The fund.")
    public Uni<@NonNull FundView> fund(@Source DryPowderFundView row) {
        return entities.load("Fund:" + row.slug(), FundView.class);
    }

    @Name("fund")
    @Description("The fund.")
    public Uni<@NonNull FundView> fundOfMove(@Source DryPowderDelta.DryPowderMove move) {
        return entities.load("Fund:" + move.slug(), FundView.class);
    }

    private static String slug(FundPowder row) {
        return row.fund().slug();
    }
}
