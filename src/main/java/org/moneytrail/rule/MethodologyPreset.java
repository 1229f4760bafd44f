package org.moneytrail.rule;

import org.eclipse.microprofile.graphql.Description;

@Description("Ready-made methodologies (R15).")
public enum MethodologyPreset {
    @Description("Wants evidence of payment: rung DISBURSED.")
    STRICT,
    @Description("Wants a closed round: rung CLOSED.")
    STANDARD,
    @Description(
            "What headlines count: an announcement is enough; in-kind, secondary and debt count. The rest still comes off.")
    PRESS
}
