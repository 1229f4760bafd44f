package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** What people can be sorted by. */
@Description(
        "What people can be sorted by. Ties are settled by the slug; what is not known comes last in either direction.")
public enum PersonOrderField {
    @Description("The name, whatever the case of its letters.")
    NAME,
    @Description("At how many organizations a post is documented.")
    ORGANIZATION_COUNT,
    @Description("In how many startups' rounds the person took part.")
    STARTUP_COUNT
}
