// Which stocks are there, and who issued each?
// :param limit => 5000
MATCH (stock:Stock)-[:ISSUED_BY]->(issuer:Organization)
RETURN
  stock.id AS id,
  stock.slug AS slug,
  stock.ticker AS ticker,
  issuer.id AS issuer
ORDER BY slug
LIMIT $limit
