package org.moneytrail.browse;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

@Type("GraphInfo")
@Description("What the graph holds. It is what the sources read document, never a census.")
public record GraphInfoView(
        @NonNull @Description("Entities and facts by kind.") List<@NonNull KindCount> counts,
        @NonNull @Description("Statements: what one source said of one thing.") int statements,
        @NonNull @Description("Rises with every import or correction that changed something.")
                int dataVersion,
        @NonNull @Description("Under which terms the built-in data set may be used.")
                String licence,
        @Ignore @Nullable String newestSourceSlug) {

    static final String LICENCE =
            "Facts in our own words with their sources; exchange rates: US Federal Reserve through"
                    + " datasets/exchange-rates, ODC-PDDL";

    static GraphInfoView of(Record row) {
        return new GraphInfoView(
                row.get("counts")
                        .asList(
                                count ->
                                        new KindCount(
                                                count.get("kind").asString(),
                                                count.get("count").asInt())),
                row.get("statements").asInt(),
                row.get("dataVersion").asInt(0),
                LICENCE,
                row.get("newestSource").asString(null));
    }

    @Type("KindCount")
    @Description("How many there are of one kind.")
    public record KindCount(
            @NonNull @Description("Such as Organization or FundingRound.") String kind,
            @NonNull @Description("How many.") int count) {}
}
