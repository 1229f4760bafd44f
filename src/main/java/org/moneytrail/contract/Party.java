package org.moneytrail.contract;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("Party")
@Description("Whoever can hold or give money: an organization, a fund or a person.")
public interface Party extends Node {

    @Name("name")
    @NonNull
    @Description("The name to show: English where there is one, else Chinese.")
    String name();
}
