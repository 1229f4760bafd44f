package org.moneytrail.contract;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

@Name("Fact")
@Description(
        "A money event or a claim about money: a node, because events have more than two parties and"
                + " every fact needs its sources.")
public interface Fact extends Node {

    /** Every telling of it, canonical first; a connection in the API. */
    List<StatementView> told();
}
