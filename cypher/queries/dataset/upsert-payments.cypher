// Which money was received, by which source?
// :param rows => [{node: {id: 'Payment:pay-001', slug: 'pay-001'}, source: 'Source:scmp', statement: {id: 'pay-001', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {PAID_INTO: ['FundingRound:ly-a'], PAID_BY: ['Organization:hongshan']}}]
UNWIND $rows AS row
MERGE (payment:Payment {id: row.node.id})
WITH row, payment
WHERE NOT EXISTS {
  MATCH (payment)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET payment = row.node
SET payment:Fact
WITH row, payment
CALL (row, payment) {
  MATCH (payment)-[old:PAID_INTO|PAID_BY]->(:Entity|Fact)
  DELETE old
}
CALL (row, payment) {
  UNWIND row.links.PAID_INTO AS id
  MATCH (round:FundingRound {id: id})
  MERGE (payment)-[:PAID_INTO]->(round)
}
CALL (row, payment) {
  UNWIND row.links.PAID_BY AS id
  MATCH (investor:Entity {id: id})
  MERGE (payment)-[:PAID_BY]->(investor)
}
CALL (row, payment) {
  MATCH (payment)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, payment) {
  MATCH (source:Source {id: row.source})
  CREATE (payment)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
