// Which stocks are there, where do they trade, what are they tagged with, and who issued them?
// :param limit => 10000000
MATCH (stock:Stock)
RETURN
  stock.slug AS slug,
  stock.name AS name,
  stock.ticker AS ticker,
  stock.exchange AS exchange,
  coalesce(stock.concepts, []) AS concepts,
  head([(stock)-[:ISSUED_BY]->(issuer:Organization) | issuer.slug]) AS issuer
ORDER BY slug
LIMIT $limit
