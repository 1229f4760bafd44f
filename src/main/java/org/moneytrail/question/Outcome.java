package org.moneytrail.question;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether an item, or a part of it, reached a startup (R11).")
public enum Outcome {
    @Description("Documented as having reached a startup.")
    REACHED,
    @Description("Did not; the reason says why.")
    EXCLUDED
}
