package org.moneytrail.list;

import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.moneytrail.contract.PageInfo;
import org.moneytrail.entity.PersonView;

@Type("PersonConnection")
@Description("A page of people.")
public record PersonConnection(
        @NonNull @Description("The people of this page.") List<@NonNull PersonEdge> edges,
        @NonNull @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore IntSupplier total) {

    @Type("PersonEdge")
    @Description("One of the people of a page.")
    public record PersonEdge(
            @NonNull @Description("What stands here.") PersonView node,
            @NonNull @Description("Opaque; give it to after or before, with the same orderBy.")
                    String cursor) {}

    static PersonConnection of(Listed<PersonView> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.info(), page.total());
    }
}
