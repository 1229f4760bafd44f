// Which exchange rates are there?
// :param limit => 100000
MATCH (fx:FxRate)
RETURN
  fx.base AS base,
  fx.quote AS quote,
  fx.date AS date,
  fx.rate AS rate,
  fx.kind AS kind
ORDER BY fx.slug
LIMIT $limit
