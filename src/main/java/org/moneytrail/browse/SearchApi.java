package org.moneytrail.browse;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.moneytrail.browse.SearchConnection.SearchEdge;
import org.moneytrail.contract.Entity;
import org.moneytrail.contract.EntityKind;
import org.moneytrail.contract.Node;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageArguments;
import org.moneytrail.contract.PageRequest;
import org.moneytrail.entity.EntityRepository;
import org.moneytrail.search.Hit;
import org.moneytrail.search.SearchRepository;

/** One box for all names, in whatever way they are written. */
@GraphQLApi
public class SearchApi {

    private final SearchRepository search;
    private final EntityRepository entities;

    SearchApi(SearchRepository search, EntityRepository entities) {
        this.search = search;
        this.entities = entities;
    }

    @Query("search")
    @Description(
            "Organizations, funds, people, stocks and sectors by what they are called: Traditional or"
                    + " Simplified, pinyin with or without tones and spaces, English, aliases, tickers,"
                    + " with one letter wrong. The best first; never the id of a role.")
    public Uni<@NonNull SearchConnection> search(
            @NonNull
                    @Name("text")
                    @Description(
                            "What was typed: 1 to 200 characters, a letter or digit among them.")
                    String text,
            @Name("kinds")
                    @Description(
                            "Only these; a role finds the organizations that play it; all if absent.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable List<@NonNull EntityKind> kinds,
            @Name("first") @Description(PageArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(PageArguments.AFTER) @Nullable String after) {
        PageRequest request = PageRequest.of(first, after);
        List<String> labels =
                kinds == null ? List.of() : kinds.stream().map(EntityKind::label).toList();
        return search.find(text, labels)
                .map(found -> SearchConnection.of(found, Page.of(found.hits(), Hit::key, request)));
    }

    @Name("node")
    @Description("What was found: an Organization, Fund, Person, ConceptStock or Sector.")
    public Uni<@NonNull Node> node(@Source SearchEdge edge) {
        return entities.load(edge.id(), Entity.class).map(found -> found);
    }
}
