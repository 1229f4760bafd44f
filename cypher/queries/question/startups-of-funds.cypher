// In which startups did a fund take part, or an organization that is the same body as one?
// :param limit => 20000
MATCH (fund:Fund)
CALL (fund) {
  MATCH (fund)<-[:MADE_BY]-(leg:Participation)
  RETURN leg
  UNION
  MATCH (fund)-[:SAME_BODY_AS]->(:Organization)<-[:MADE_BY]-(leg:Participation)
  RETURN leg
}
MATCH (leg)-[:PART_OF_ROUND]->(:FundingRound)-[:RAISED_BY]->(startup:Organization)
RETURN DISTINCT
  startup.slug AS slug
ORDER BY slug
LIMIT $limit
