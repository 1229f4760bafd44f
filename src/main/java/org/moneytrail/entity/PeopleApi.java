package org.moneytrail.entity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** People and companies, from both ends; the roles between them are facts of their own. */
@GraphQLApi
public class PeopleApi {

    private final LinkRepository links;

    PeopleApi(LinkRepository links) {
        this.links = links;
    }

    @Name("founders")
    @Description("Who founded it, as far as a source says so.")
    public Uni<@NonNull List<@NonNull PersonView>> founders(@Source StartupView startup) {
        return links.founders(startup.organization().id());
    }

    @Name("companies")
    @Description(
            "The organizations at which the person has or had a role, each once, by slug; roles says which and when.")
    public Uni<@NonNull List<@NonNull OrganizationView>> companies(@Source PersonView person) {
        return links.overFacts(person.id(), "OF_PERSON", "AT", OrganizationView.class);
    }
}
