// Which entities lie one step from these, and by how many facts and relationships?
// :param ids => ["Organization:moonshot"]
// :param labels => ["Organization", "Fund", "Person", "Stock", "Sector"]
// :param joins => ["OF_PERSON AT", "AT OF_PERSON"]
// :param scan => 100000
// :param limit => 20000
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[:IN_SECTOR|PART_OF|MANAGED_BY|SAME_BODY_AS|ISSUED_BY|STANDS_FOR]-(other:Entity)
  RETURN other
  UNION ALL
  MATCH (entity)<-[:MADE_BY|PAID_BY|RETURNED_TO]-(:Fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(:FundingRound)-[:RAISED_BY]->(other:Organization)
  RETURN other
  UNION ALL
  MATCH (entity)<-[:RAISED_BY]-(:FundingRound)<-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]-(:Fact)-[:MADE_BY|PAID_BY|RETURNED_TO]->(other:Party)
  RETURN other
  UNION ALL
  MATCH (entity)<-[near:ACQUIRED_BY|TARGETS|HELD_BY|HELD_IN|COMMITTED_BY|COMMITTED_TO|IMPOSED_BY|BINDS|NAMES_SECTOR|BUDGETED_BY|FOR_SECTOR|SHOWN_BY|SHOWN_IN|SHOWN_FOR|OF_PERSON|AT]-(:Fact)-[far:ACQUIRED_BY|TARGETS|HELD_BY|HELD_IN|COMMITTED_BY|COMMITTED_TO|IMPOSED_BY|BINDS|NAMES_SECTOR|BUDGETED_BY|FOR_SECTOR|SHOWN_BY|SHOWN_IN|SHOWN_FOR|OF_PERSON|AT]->(other:Entity)
  WHERE type(near) + ' ' + type(far) IN $joins
  RETURN other
}
WITH entity, other
WHERE entity <> other
  AND any(label IN labels(other) WHERE label IN $labels)
WITH entity, other
LIMIT $scan
RETURN
  entity.id AS from,
  other.id AS to,
  count(*) AS links
ORDER BY links DESC, from, to
LIMIT $limit
