package org.moneytrail.contract;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("Entity")
@Description(
        "What has a life of its own: an organization and its roles, a fund, a person, a stock, a"
                + " sector, a source. Entities are no statements: both clocks leave them alone (R5).")
public interface Entity extends Node {

    @Name("slug")
    @NonNull
    @Description("The readable part of the id, unique within its type.")
    String slug();

    @Name("name")
    @NonNull
    @Description("The name to show: English where there is one, else Chinese.")
    String name();

    @Name("names")
    @NonNull
    @Description("Every name that a source gives, aliases included.")
    List<@NonNull LocalizedName> names();

    /** What sources told of it; a connection in the API. */
    List<StatementView> told();
}
