package org.moneytrail.contract;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.moneytrail.fact.Reliability;
import org.moneytrail.fact.Source;

@Type("Source")
@Description("A page that was read. Its statements are what it told of facts and entities.")
public record SourceView(
        @Id @NonNull @Description("\"Source:slug\".") String id,
        @NonNull @Description("The readable part of the id.") String slug,
        @NonNull @Description("The title of the page.") String name,
        @NonNull @Description("The title, whose language is not recorded.")
                List<@NonNull LocalizedName> names,
        @Description("Where it was read; null for a page without an address.") @Nullable String url,
        @NonNull @Description("Who published it, with the outlet that a digest or mirror repeats.")
                String publisher,
        @Description("When it was published; null where the page does not say.")
                @Nullable PartialDateView publishedOn,
        @NonNull @Description("How far the publisher is trusted, for readings (R1).")
                Reliability reliability,
        @NonNull @Description("The day on which its facts entered the data set.")
                LocalDate recordedOn,
        @NonNull @Description("The day from which its statements exist for knownAt (R5).")
                LocalDate knownFrom,
        @Ignore List<StatementView> told)
        implements Entity {

    public static SourceView of(Source source) {
        return new SourceView(
                "Source:" + source.slug(),
                source.slug(),
                source.title(),
                List.of(new LocalizedName(source.title(), null, false)),
                source.url(),
                source.publisher(),
                PartialDateView.of(source.publishedOn()),
                source.reliability(),
                source.recordedOn(),
                source.knownFrom(),
                List.of());
    }
}
