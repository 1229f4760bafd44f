package org.moneytrail.rule.market;

import org.eclipse.microprofile.graphql.Description;

/** Why a startup is no unicorn any more (R27). */
@Description("Why a startup is no unicorn any more (R27).")
public enum Ceased {
    @Description("It was taken over.")
    ACQUIRED,
    @Description("The round that would have made it one was cancelled or denied.")
    CANCELLED
}
