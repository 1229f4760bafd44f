package org.moneytrail.curate.input;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.dataset.Layout;
import org.moneytrail.fact.OrganizationKind;

@Input("RecordOrganizationInput")
@Description("What one source says of an organization.")
public record RecordOrganizationInput(
        @Cell(value = "id", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The id to give it; derived from its name if absent. The id of one that exists adds another telling of it.")
                @Nullable String id,
        @Cell("name_en")
                @Size(min = 1, max = 500)
                @Description("The English name; one of the two names is needed.")
                @Nullable String nameEn,
        @Cell("name_zh") @Size(min = 1, max = 500) @Description("The Chinese name.")
                @Nullable String nameZh,
        @Cell("aliases")
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description("What else it is called.")
                @Nullable List<@NonNull String> aliases,
        @Cell("kind") @NonNull @Description("What it mainly is (R20).") OrganizationKind kind,
        @Cell("country")
                @Pattern(regexp = "[A-Z]{2}", message = "not a two-letter country code of ISO 3166")
                @Description("ISO 3166-1 alpha-2.")
                @Nullable String country,
        @Cell("city") @Size(min = 1, max = 500) @Description("Where its seat is.")
                @Nullable String city,
        @Cell("founded_on")
                @Pattern(regexp = Forms.PARTIAL_DATE, message = Forms.NOT_A_DATE)
                @Description("When it was founded: 2023, 2023-07 or 2023-07-11.")
                @Nullable String foundedOn,
        @Cell(value = "sector", reference = true)
                @Id
                @Size(min = 1, max = 120)
                @Description("The sector it works in.")
                @Nullable String sector,
        @Cell("status")
                @Size(min = 1, max = 500)
                @Description(
                        "What became of it; \"listed 2021-06-30\" means that its shares trade since then (R11 LISTED_RECIPIENT).")
                @Nullable String status,
        @Cell(value = "aggregate_of", reference = true)
                @Id
                @Size(max = 200)
                @io.smallrye.graphql.api.Nullable
                @Description(
                        "The organizations of which it is a sum, such as those of \"BAT\" (R11 DUPLICATE).")
                @Nullable List<@NonNull String> standsFor,
        @Cell(value = "source_id", reference = true)
                @NonNull
                @Id
                @Size(min = 1, max = 120)
                @Description(
                        "The source that says so: \"Source:slug\" or the bare slug; recordSource adds one.")
                String source,
        @Cell("note")
                @Size(min = 1, max = 5000)
                @Description("A remark on this telling, in your own words.")
                @Nullable String note,
        @Size(min = 1, max = 1000) @Description("Why you write this; it stays in the audit trail.")
                @Nullable String reason,
        @Size(min = 1, max = 100)
                @Description(
                        "Names this request: sent again with the same input, it writes nothing more and gets the same answer.")
                @Nullable String clientMutationId,
        @PositiveOrZero
                @Description(
                        "Write only if the data are still at this version (graphInfo.dataVersion); else CONFLICT.")
                @Nullable Integer expectedDataVersion)
        implements Telling {

    @Override
    public Layout layout() {
        return Layout.ORGANIZATIONS;
    }
}
