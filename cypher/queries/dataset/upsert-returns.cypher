// Which money went back to whom, by which source?
// :param rows => [{node: {id: 'Return:rt-001', slug: 'rt-001'}, source: 'Source:wire', statement: {id: 'rt-001', canonical: true, hash: 'f00d'}, links: {RETURNED_FROM: ['FundingRound:ly-a'], RETURNED_TO: ['Organization:hongshan']}}]
UNWIND $rows AS row
MERGE (refund:Fact {id: row.node.id})
SET refund = row.node
SET refund:Return
MERGE (source:Source {id: row.source})
MERGE (refund)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.RETURNED_FROM |
  MERGE (round:Fact {id: id})
  MERGE (refund)-[:RETURNED_FROM]->(round)
)
FOREACH (id IN row.links.RETURNED_TO |
  MERGE (investor:Entity {id: id})
  MERGE (refund)-[:RETURNED_TO]->(investor)
)
