// Which stocks are listed, and who issued them?
// :param rows => [{node: {id: 'Stock:360', slug: '360'}, source: 'Source:wire', statement: {id: '360', canonical: true, hash: 'f00d'}, links: {ISSUED_BY: ['Organization:360']}}]
UNWIND $rows AS row
MERGE (stock:Stock {id: row.node.id})
SET stock = row.node
SET stock:Entity
MERGE (source:Source {id: row.source})
MERGE (stock)-[said:STATED_BY {id: row.statement.id}]->(source)
SET said = row.statement
FOREACH (id IN row.links.ISSUED_BY |
  MERGE (issuer:Organization {id: id})
  MERGE (stock)-[:ISSUED_BY]->(issuer)
)
