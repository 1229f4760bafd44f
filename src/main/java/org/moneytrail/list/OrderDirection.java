package org.moneytrail.list;

import org.eclipse.microprofile.graphql.Description;

/** Which end of a list comes first. */
@Description("Which end of a list comes first; what is not known comes last either way.")
public enum OrderDirection {
    @Description("The smallest, the earliest, the first of the alphabet.")
    ASC,
    @Description("The largest, the latest, the last of the alphabet.")
    DESC
}
