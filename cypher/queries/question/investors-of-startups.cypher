// Who took part in the rounds of these startups?
// :param startups => ["zhipu"]
UNWIND $startups AS slug
MATCH (startup:Organization {slug: slug})
CALL (startup) {
  MATCH (startup)<-[:RAISED_BY]-(:FundingRound)<-[:PART_OF_ROUND]-(:Participation)-[:MADE_BY]->(party:Party)
  RETURN collect(DISTINCT {id: party.id, name: party.name}) AS investors
}
RETURN
  slug AS startup,
  investors AS investors
ORDER BY startup
