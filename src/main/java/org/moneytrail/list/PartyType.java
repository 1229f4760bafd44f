package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What an investor can be. */
@Description("What an investor can be.")
public enum PartyType {
    @Description("An organization.")
    ORGANIZATION,
    @Description("A fund that is named as investor; its manager is another (R19).")
    FUND,
    @Description("A person.")
    PERSON
}
