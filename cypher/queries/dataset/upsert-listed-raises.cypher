// What did listed companies raise, and what does each source tell of it?
// :param rows => [{node: {id: 'ListedRaise:lr-001', slug: 'lr-001'}, source: 'Source:wire', statement: {id: 'lr-001', canonical: true, hash: 'f00d'}, links: {RAISED_BY_ISSUER: ['Organization:cambricon']}}]
UNWIND $rows AS row
MERGE (raise:Fact {id: row.node.id})
SET raise = row.node
SET raise:ListedRaise
MERGE (source:Source {id: row.source})
MERGE (raise)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.RAISED_BY_ISSUER |
  MERGE (issuer:Organization {id: id})
  MERGE (raise)-[:RAISED_BY_ISSUER]->(issuer)
)
