package org.moneytrail.browse;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.search.Hit;
import org.moneytrail.search.MatchKind;
import org.moneytrail.search.NamePart;
import org.moneytrail.search.SearchRepository.Found;

@Type("SearchConnection")
@Description("A page of what was found, the best first.")
public record SearchConnection(
        @NonNull @Description("What was found, of this page.") List<@NonNull SearchEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @NonNull @Description("All that was found, whatever the page; at most 500.") int totalCount,
        @NonNull
                @Description(
                        "More than the 500 likeliest names came into question; a longer text finds the rest.")
                boolean truncated) {

    @Type("SearchEdge")
    @Description("One entity that was found, and why.")
    public record SearchEdge(
            @NonNull @Description("Opaque; give it to after.") String cursor,
            @NonNull
                    @Description(
                            "The higher the better: 600 and more for a name, 100 less for each further"
                                    + " step of MatchKind; what has the same stands in order of how"
                                    + " much is told of it.")
                    int score,
            @NonNull @Description("How the name matched.") MatchKind match,
            @NonNull @Description("The name that matched, as it is written; it may be the slug.")
                    String matchedName,
            @NonNull @Description("The name that matched in pieces, to be shown with marks.")
                    List<@NonNull NamePart> highlights,
            @Ignore String id) {

        static SearchEdge of(Hit hit, String cursor) {
            return new SearchEdge(
                    cursor, hit.score(), hit.kind(), hit.name(), hit.parts(), hit.id());
        }
    }

    static SearchConnection of(Found found, Page<Hit> page) {
        return new SearchConnection(
                page.edges(SearchEdge::of), page.info(), page.totalCount(), found.cut());
    }
}
