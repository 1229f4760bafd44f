// Which statements now belong to another fact than before? They leave it, and a fact that nobody states any more goes.
// :param label => 'FundingRound'
// :param rows => [{node: {id: 'FundingRound:ms-b'}, statement: {id: 'ms-b-v2'}}]
UNWIND $rows AS row
MATCH (before:Fact)-[said:STATED_BY {id: row.statement.id}]->(:Source)
WHERE $label IN labels(before) AND before.id <> row.node.id
DELETE said
WITH DISTINCT before
WHERE NOT EXISTS {
  MATCH (before)-[:STATED_BY]->(:Source)
}
DETACH DELETE before
