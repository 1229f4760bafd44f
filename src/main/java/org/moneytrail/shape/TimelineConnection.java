package org.moneytrail.shape;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;

@Type("TimelineConnection")
@Description("A page of what happened, the earliest first, undated last.")
public record TimelineConnection(
        @NonNull @Description("The entries of this page.") List<@NonNull TimelineEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All entries, whatever the page; at most 5000.") int totalCount,
        @NonNull @Description("How many of all entries have no date; they stand last.") int undated,
        @NonNull @Description("There are more than 5000 facts; some are left out.")
                boolean truncated) {

    @Type("TimelineEdge")
    @Description("One entry of a page.")
    public record TimelineEdge(
            @NonNull @Description("What stands here.") TimelineEntry node,
            @NonNull @Description("Opaque; give it to after.") String cursor) {}

    static TimelineConnection of(List<TimelineEntry> all, Page<TimelineEntry> page, boolean cut) {
        int undated = (int) all.stream().filter(entry -> entry.date() == null).count();
        return new TimelineConnection(
                page.edges(TimelineEdge::new), page.info(), page.totalCount(), undated, cut);
    }
}
