// Which rows say something else than before? What they said goes.
// :param rows => [{row: 'ms-b-v2', node: 'FundingRound:ms-b'}]
UNWIND $rows AS row
MATCH (node:Entity|Fact {id: row.node})-[said:STATED_BY {id: row.row}]->(:Source)
DELETE said
