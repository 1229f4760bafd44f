// Which money was received, by which source?
// :param rows => [{node: {id: 'Payment:pay-001', slug: 'pay-001'}, source: 'Source:wire', statement: {id: 'pay-001', canonical: true, hash: 'f00d'}, links: {PAID_INTO: ['FundingRound:ly-a'], PAID_BY: ['Organization:hongshan']}}]
UNWIND $rows AS row
MERGE (payment:Fact {id: row.node.id})
SET payment = row.node
SET payment:Payment
MERGE (source:Source {id: row.source})
MERGE (payment)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.PAID_INTO |
  MERGE (round:Fact {id: id})
  MERGE (payment)-[:PAID_INTO]->(round)
)
FOREACH (id IN row.links.PAID_BY |
  MERGE (investor:Entity {id: id})
  MERGE (payment)-[:PAID_BY]->(investor)
)
