// Which stocks are there, or which of these, where do they trade, what are they tagged with, and who issued them?
// :param slugs => null
// :param limit => 10000000
MATCH (stock:Stock)
WHERE $slugs IS NULL OR stock.slug IN $slugs
RETURN
  stock.slug AS slug,
  stock.name AS name,
  stock.ticker AS ticker,
  stock.exchange AS exchange,
  coalesce(stock.concepts, []) AS concepts,
  head([(stock)-[:ISSUED_BY]->(issuer:Organization) | issuer.slug]) AS issuer
ORDER BY slug
LIMIT $limit
