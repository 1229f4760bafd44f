// What are these entities, and by which facts and relationships are they joined to each other?
// :param ids => ["Organization:moonshot", "Organization:alibaba"]
// :param joins => ["OF_PERSON AT"]
// :param scan => 5000
// :param facts => 100
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  entity.id AS id,
  entity.name AS name,
  labels(entity) AS labels,
  COUNT { (entity)--() } - COUNT { (entity)-[:STATED_BY]->() } AS degree,
  COLLECT {
    CALL (entity) {
      MATCH (entity)-[near:IN_SECTOR|PART_OF|MANAGED_BY|SAME_BODY_AS|ISSUED_BY|STANDS_FOR]->(other:Entity)
      RETURN other, type(near) AS how, null AS fact
      UNION ALL
      MATCH (entity)<-[near:MADE_BY|PAID_BY|RETURNED_TO]-(fact:Fact)-[:PART_OF_ROUND|PAID_INTO|RETURNED_FROM]->(:FundingRound)-[far:RAISED_BY]->(other:Organization)
      RETURN other, type(near) + ' ' + type(far) AS how, fact.id AS fact
      UNION ALL
      MATCH (entity)<-[near:ACQUIRED_BY|HELD_BY|COMMITTED_BY|IMPOSED_BY|BINDS|BUDGETED_BY|SHOWN_BY|OF_PERSON]-(fact:Fact)-[far:TARGETS|HELD_IN|COMMITTED_TO|BINDS|NAMES_SECTOR|FOR_SECTOR|SHOWN_IN|SHOWN_FOR|AT]->(other:Entity)
      WHERE type(near) + ' ' + type(far) IN $joins
      RETURN other, type(near) + ' ' + type(far) AS how, fact.id AS fact
    }
    WITH other, how, fact
    LIMIT $scan
    WHERE other.id IN $ids AND other <> entity
    ORDER BY fact
    WITH other.id AS to, how AS how, collect(fact) AS facts, count(*) AS weight
    RETURN {to: to, how: how, facts: facts[..$facts], weight: weight} AS edge
    ORDER BY to, how
  } AS edges
ORDER BY id
