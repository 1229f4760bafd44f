// In how many rounds did these parties take part, or whoever is the same body, and of how many startups?
// :param ids => ["Organization:tencent"]
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
RETURN
  id AS near,
  COUNT {
    MATCH (asked)-[:SAME_BODY_AS]-{0,1}(:Party)<-[:MADE_BY]-(:Participation)-[:PART_OF_ROUND]->(round:FundingRound)
    RETURN DISTINCT round
  } AS rounds,
  COUNT {
    MATCH (asked)-[:SAME_BODY_AS]-{0,1}(:Party)<-[:MADE_BY]-(:Participation)-[:PART_OF_ROUND]->(:FundingRound)-[:RAISED_BY]->(startup:Organization)
    RETURN DISTINCT startup
  } AS others
ORDER BY near
