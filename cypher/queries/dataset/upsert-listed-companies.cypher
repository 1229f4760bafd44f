// Which stocks are listed, and who issued them?
// :param rows => [{node: {id: 'Stock:360', slug: '360'}, source: 'Source:scmp', statement: {id: '360', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {ISSUED_BY: ['Organization:360']}}]
UNWIND $rows AS row
MERGE (stock:Stock {id: row.node.id})
WITH row, stock
WHERE NOT EXISTS {
  MATCH (stock)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET stock = row.node
SET stock:Entity
WITH row, stock
CALL (row, stock) {
  MATCH (stock)-[old:ISSUED_BY]->(:Entity)
  DELETE old
}
CALL (row, stock) {
  UNWIND row.links.ISSUED_BY AS id
  MATCH (issuer:Organization {id: id})
  MERGE (stock)-[:ISSUED_BY]->(issuer)
}
CALL (row, stock) {
  MATCH (stock)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, stock) {
  MATCH (source:Source {id: row.source})
  CREATE (stock)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
