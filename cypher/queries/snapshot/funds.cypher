// Which funds are there, or which of these, who manages them, and which organization is the same body?
// :param slugs => null
// :param limit => 10000000
MATCH (fund:Fund)
WHERE $slugs IS NULL OR fund.slug IN $slugs
RETURN
  fund.slug AS slug,
  fund {.name, .kind, .currency, .vintageYear, .sizeAmount, .sizeIsTarget, .isClass} AS properties,
  head([(fund)-[:SAME_BODY_AS]->(body:Organization) | body.slug]) AS body,
  head([(fund)-[:MANAGED_BY]->(manager:Organization) | manager.slug]) AS manager
ORDER BY slug
LIMIT $limit
