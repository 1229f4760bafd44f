// Which money went back to whom, by which source?
// :param rows => [{node: {id: 'Return:rt-001', slug: 'rt-001'}, source: 'Source:scmp', statement: {id: 'rt-001', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {RETURNED_FROM: ['FundingRound:ly-a'], RETURNED_TO: ['Organization:hongshan']}}]
UNWIND $rows AS row
MERGE (refund:Return {id: row.node.id})
WITH row, refund
WHERE NOT EXISTS {
  MATCH (refund)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET refund = row.node
SET refund:Fact
WITH row, refund
CALL (row, refund) {
  MATCH (refund)-[old:RETURNED_FROM|RETURNED_TO]->(:Entity|Fact)
  DELETE old
}
CALL (row, refund) {
  UNWIND row.links.RETURNED_FROM AS id
  MATCH (round:FundingRound {id: id})
  MERGE (refund)-[:RETURNED_FROM]->(round)
}
CALL (row, refund) {
  UNWIND row.links.RETURNED_TO AS id
  MATCH (investor:Entity {id: id})
  MERGE (refund)-[:RETURNED_TO]->(investor)
}
CALL (row, refund) {
  MATCH (refund)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, refund) {
  MATCH (source:Source {id: row.source})
  CREATE (refund)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
