package org.moneytrail.rule.claim;

import org.eclipse.microprofile.graphql.Description;

/** What became of a headline sum (R26). */
@Description("What became of a headline sum (R26).")
public enum ClaimVerdict {
    @Description("Its range and that of what is documented as reached overlap.")
    SUPPORTED,
    @Description("More is documented as reached than it says.")
    UNDERSTATED,
    @Description(
            "It exceeds what is documented, even if all undisclosed items were large, and every yardstick.")
    REFUTED,
    @Description("It exceeds what is documented, but what is not known could explain that.")
    UNPROVEN,
    @Description("It speaks of a plan or of a firm's own money.")
    NOT_INVESTMENT
}
