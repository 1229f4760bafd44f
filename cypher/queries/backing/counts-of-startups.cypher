// How many rounds did these startups raise, and how many investors took part?
// :param ids => ["zhipu"]
// PROFILE with 40 made-up startups: 440 hits, at most 552: from the startup. More than half of the hits look for funds of which its
// eleven investors are the body.
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
