// Is there this statement, told or taken back, and what else is told of the same thing?
// :param about => 'FundingRound:ms-b'
// :param statement => 'ms-b'
MATCH (thing:Entity|Fact|Hidden {id: $about})
RETURN
  thing.id AS id,
  'Entity' IN labels(thing) AS entity,
  'Hidden' IN labels(thing) AS hidden,
  COUNT { (thing)-[:STATED_BY {id: $statement}]->(:Source) } AS told,
  COUNT { (thing)-[:RETRACTED_BY {id: $statement}]->(:Source) } AS retracted,
  COLLECT {
    MATCH (thing)-[said:STATED_BY]->(:Source)
    RETURN said.id AS statement
    ORDER BY statement
    LIMIT 200
  } AS statements
ORDER BY id
LIMIT 1
