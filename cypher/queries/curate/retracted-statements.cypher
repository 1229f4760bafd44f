// Which statements were taken back, the latest first, by whom and why?
// :param about => null
// :param before => null
// :param limit => 21
RETURN
  COLLECT {
    MATCH (thing:Entity|Fact|Hidden)-[said:RETRACTED_BY]->(source:Source)
    WHERE ($about IS NULL OR thing.id = $about)
      AND ($before IS NULL OR said.retractedOn + ' ' + thing.id + ' ' + said.id < $before)
    RETURN {about: thing.id, statement: properties(said), source: properties(source)} AS retracted
    ORDER BY said.retractedOn + ' ' + thing.id + ' ' + said.id DESC
    LIMIT $limit
  } AS statements,
  COUNT {
    MATCH (thing:Entity|Fact|Hidden)-[:RETRACTED_BY]->(:Source)
    WHERE $about IS NULL OR thing.id = $about
  } AS total
