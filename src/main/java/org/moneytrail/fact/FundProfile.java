package org.moneytrail.fact;

import org.jspecify.annotations.Nullable;
import org.moneytrail.money.CurrencyCode;
import org.moneytrail.money.MoneyRange;

/**
 * What the rules need to know of a fund.
 *
 * @param vintage the year in which it began
 * @param size what it has to give, or wants to have
 * @param sizeIsTarget the size is a wish (R22)
 * @param isClass the row stands for several funds or for a plan, and is no fund of its own (R22)
 * @param body slug of the organization that is the same body
 * @param manager slug of the organization that manages it; its deals are not the fund's (R19)
 */
public record FundProfile(
        String slug,
        String name,
        FundKind kind,
        @Nullable CurrencyCode currency,
        @Nullable PartialDate vintage,
        @Nullable MoneyRange size,
        boolean sizeIsTarget,
        boolean isClass,
        @Nullable String body,
        @Nullable String manager) {

    /** @throws IllegalStateException if the node has no kind */
    public static FundProfile of(
            String slug, Fields node, @Nullable String body, @Nullable String manager) {
        FundKind kind = node.choice("kind", FundKind.class);
        if (kind == null) {
            throw new IllegalStateException("fund " + slug + " has no kind");
        }
        return new FundProfile(
                slug,
                node.textOr("name", slug),
                kind,
                node.currency("currency"),
                node.date("vintageYear"),
                node.exactMoney("sizeAmount", "currency"),
                Boolean.TRUE.equals(node.flag("sizeIsTarget")),
                Boolean.TRUE.equals(node.flag("isClass")),
                body,
                manager);
    }
}
