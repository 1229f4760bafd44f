// Which listed raises does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'ListedRaise:lr-001', slug: 'lr-001'}, source: 'Source:wire', statement: {id: 'lr-001', canonical: true, hash: 'f00d'}, links: {RAISED_BY_ISSUER: ['Organization:cambricon']}}]
UNWIND $rows AS row
CREATE (raise:ListedRaise:Fact)
SET raise = row.node
WITH raise, row
MATCH (source:Source {id: row.source})
CREATE (raise)-[said:STATED_BY]->(source)
SET said = row.statement
WITH raise, row
CALL (raise, row) {
  UNWIND row.links.RAISED_BY_ISSUER AS id
  MATCH (issuer:Organization {id: id})
  CREATE (raise)-[:RAISED_BY_ISSUER]->(issuer)
}
