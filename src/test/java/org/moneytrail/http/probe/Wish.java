package org.moneytrail.http.probe;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;

/** An input with constraints, other names than Java's, and a list of itself. */
@Input("Wish")
public record Wish(
        @Name("howMany") @Max(5) @Nullable Integer count,
        @Size(max = 3) @Nullable String text,
        @Nullable CurrencyCode currency,
        @Nullable BigDecimal worth,
        @Nullable LocalDate on,
        @Nullable Grade grade,
        @Id @io.smallrye.graphql.api.Nullable @Nullable List<@NonNull String> ids,
        @Nullable List<@Valid Wish> more) {}
