// Which exchange rates are there?
// :param limit => 100000
MATCH (rate:FxRate)
RETURN
  rate.base AS base,
  rate.quote AS quote,
  rate.date AS date,
  rate.rate AS rate,
  rate.kind AS kind
ORDER BY rate.slug
LIMIT $limit
