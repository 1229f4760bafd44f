// How many rounds did these startups raise, and how many investors took part?
// :param ids => ["zhipu"]
UNWIND $ids AS id
MATCH (startup:Organization {slug: id})
RETURN
  id AS near,
  COUNT {
    MATCH (startup)<-[:RAISED_BY]-(:FundingRound)
  } AS rounds,
  COUNT {
    MATCH (startup)<-[:RAISED_BY]-(:FundingRound)<-[:PART_OF_ROUND]-(:Participation)-[:MADE_BY]->(party:Party)
    OPTIONAL MATCH (party)<-[:SAME_BODY_AS]-(twin:Fund)
    WHERE COUNT { (party)<-[:SAME_BODY_AS]-(:Fund) } = 1
    RETURN DISTINCT coalesce(twin, party) AS investor
  } AS others
ORDER BY near
