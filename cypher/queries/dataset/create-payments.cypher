// Which payments does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Payment:pay-001', slug: 'pay-001'}, source: 'Source:wire', statement: {id: 'pay-001', canonical: true, hash: 'f00d'}, links: {PAID_INTO: ['FundingRound:ly-a'], PAID_BY: ['Organization:hongshan']}}]
UNWIND $rows AS row
CREATE (payment:Payment:Fact)
SET payment = row.node
WITH payment, row
MATCH (source:Source {id: row.source})
CREATE (payment)-[said:STATED_BY]->(source)
SET said = row.statement
WITH payment, row
CALL (payment, row) {
  UNWIND row.links.PAID_INTO AS id
  MATCH (round:FundingRound {id: id})
  CREATE (payment)-[:PAID_INTO]->(round)
}
CALL (payment, row) {
  UNWIND row.links.PAID_BY AS id
  MATCH (investor:Entity {id: id})
  CREATE (payment)-[:PAID_BY]->(investor)
}
