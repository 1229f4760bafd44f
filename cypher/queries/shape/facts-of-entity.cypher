// Which facts are told about this entity? Its own, payments of rounds that it raised, and what the organization did that is the same body as a fund.
// :param id => "Organization:moonshot"
// :param limit => 5001
MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)<--(fact:Fact)
  RETURN fact
  UNION
  MATCH (entity)<-[:RAISED_BY]-(:FundingRound)<-[:PAID_INTO|RETURNED_FROM]-(fact:Fact)
  RETURN fact
  UNION
  MATCH (entity:Fund)-[:SAME_BODY_AS]->(:Organization)<-[:MADE_BY|COMMITTED_BY]-(fact:Fact)
  RETURN fact
}
RETURN
  fact.id AS id
ORDER BY id
LIMIT $limit
