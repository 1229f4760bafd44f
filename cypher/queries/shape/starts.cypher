// Which entity has one of these ids, or which entities does the fact of that id join?
// :param ids => ["Organization:moonshot", "Fund:moonshot"]
UNWIND range(0, size($ids) - 1) AS rank
WITH rank, $ids[rank] AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (:Fact {id: id})-[:RAISED_BY|MADE_BY|PAID_BY|RETURNED_TO|TARGETS|ACQUIRED_BY|BUDGETED_BY|FOR_SECTOR|HELD_BY|HELD_IN|COMMITTED_BY|COMMITTED_TO|IMPOSED_BY|BINDS|NAMES_SECTOR|SHOWN_BY|SHOWN_IN|SHOWN_FOR|QUOTES|RAISED_BY_ISSUER|SOLD_SHARES_OF|CLAIMS_ABOUT|MEASURES|OF_PERSON|AT]->(entity:Entity)
  RETURN entity
  UNION
  MATCH (:Fact {id: id})-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(:FundingRound)-[:RAISED_BY]->(entity:Organization)
  RETURN entity
  UNION
  MATCH (:FundingRound&Fact {id: id})<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(:Fact)-[:MADE_BY|PAID_BY|RETURNED_TO]->(entity:Party)
  RETURN entity
}
RETURN
  rank AS rank,
  $ids[rank] AS asked,
  entity.id AS id,
  labels(entity) AS labels
ORDER BY rank, id
LIMIT 500
