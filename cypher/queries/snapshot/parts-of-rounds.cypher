// What does each source tell of each leg, payment and return of the rounds that these organizations raised?
// :param slugs => ["minimax"]
// :param limit => 10000000
UNWIND $slugs AS asked
MATCH (:Organization {slug: asked})<-[:RAISED_BY]-(round:FundingRound)<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(part:Participation|Payment|Return)-[told:STATED_BY]->(source:Source)
OPTIONAL MATCH (part)-[:MADE_BY|PAID_BY|RETURNED_TO]->(party:Party)
RETURN
  round.slug AS whole,
  head([label IN labels(part) WHERE label <> "Fact"]) AS label,
  part.slug AS slug,
  party.id AS party,
  party.name AS partyName,
  source.slug AS source,
  properties(told) AS statement
ORDER BY whole, label, slug, told.id
LIMIT $limit
