package org.moneytrail.http.probe;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;

/** A record with every scalar. */
public record Coin(
        @Id @NonNull String id,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal worth,
        @Description("The day it was struck") @Nullable LocalDate struckOn,
        @Nullable Grade grade)
        implements Thing {}
