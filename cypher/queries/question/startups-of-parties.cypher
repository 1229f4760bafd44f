// In whose rounds did these investors take part, a fund and the organization that is the same body as one?
// :param slugs => ["alibaba", "beijing-ai-fund"]
UNWIND $slugs AS slug
MATCH (party:Party {slug: slug})
WITH party, COLLECT {
  MATCH (party)-[:SAME_BODY_AS]-(twin:Party)
  RETURN twin
} + [party] AS bodies
RETURN
  party.slug AS slug,
  [body IN bodies | body.id] AS ids,
  COLLECT {
    UNWIND bodies AS body
    MATCH (body)<-[:MADE_BY]-(:Participation)-[:PART_OF_ROUND]->(:FundingRound)-[:RAISED_BY]->(startup:Organization)
    RETURN DISTINCT startup.slug AS startup
    ORDER BY startup
  } AS startups
ORDER BY slug
