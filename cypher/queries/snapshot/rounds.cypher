// What does each source tell of each round that these organizations raised?
// :param slugs => ["minimax"]
// :param limit => 10000000
UNWIND $slugs AS asked
MATCH (startup:Organization {slug: asked})<-[:RAISED_BY]-(round:FundingRound)-[told:STATED_BY]->(source:Source)
RETURN
  round.slug AS slug,
  startup.slug AS whole,
  source.slug AS source,
  properties(told) AS statement
ORDER BY slug, told.id
LIMIT $limit
