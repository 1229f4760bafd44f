package org.moneytrail.rule.market;

import java.util.List;

/**
 * A listed security.
 *
 * @param stock slug of the stock
 * @param issuer slug of the organization
 * @param concepts what the market tags it with
 */
public record Listing(String stock, String issuer, List<String> concepts) {}
