package org.moneytrail.contract;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("Node")
@Description("Anything with a global id: an entity, a role of one, a fact, or a statement.")
public interface Node {

    @Name("id")
    @Id
    @NonNull
    @Description("\"Type:slug\", such as \"Organization:minimax\"; readable and stable.")
    String id();
}
