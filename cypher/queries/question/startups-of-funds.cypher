// In which companies did these funds take part or hold a stake, or who is the same body as one? Without a list: any fund.
// :param funds => null
// :param limit => 20000
MATCH (fund:Fund)
WHERE $funds IS NULL OR fund.slug IN $funds
MATCH (fund)-[:SAME_BODY_AS]-{0,1}(body:Party)
CALL (body) {
  MATCH (body)<-[:MADE_BY]-(:Participation)-[:PART_OF_ROUND]->(:FundingRound)-[:RAISED_BY]->(startup:Organization)
  RETURN startup
  UNION
  MATCH (body)<-[:HELD_BY]-(:Holding)-[:HELD_IN]->(startup:Organization)
  RETURN startup
}
RETURN DISTINCT
  startup.slug AS slug
ORDER BY slug
LIMIT $limit
