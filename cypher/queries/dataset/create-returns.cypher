// Which returns does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Return:rt-001', slug: 'rt-001'}, source: 'Source:wire', statement: {id: 'rt-001', canonical: true, hash: 'f00d'}, links: {RETURNED_FROM: ['FundingRound:ly-a'], RETURNED_TO: ['Organization:hongshan']}}]
UNWIND $rows AS row
CREATE (refund:Return:Fact)
SET refund = row.node
WITH refund, row
MATCH (source:Source {id: row.source})
CREATE (refund)-[said:STATED_BY]->(source)
SET said = row.statement
WITH refund, row
CALL (refund, row) {
  UNWIND row.links.RETURNED_FROM AS id
  MATCH (round:FundingRound {id: id})
  CREATE (refund)-[:RETURNED_FROM]->(round)
}
CALL (refund, row) {
  UNWIND row.links.RETURNED_TO AS id
  MATCH (investor:Entity {id: id})
  CREATE (refund)-[:RETURNED_TO]->(investor)
}
