// Which funds are there, who manages them, and which organizations are they themselves?
// :param rows => [{node: {id: 'Fund:z-fund', slug: 'z-fund'}, source: 'Source:scmp', statement: {id: 'z-fund', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {MANAGED_BY: ['Organization:z-fund-gp'], SAME_BODY_AS: ['Organization:z-fund-org']}}]
UNWIND $rows AS row
MERGE (fund:Fund {id: row.node.id})
WITH row, fund
WHERE NOT EXISTS {
  MATCH (fund)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET fund = row.node
SET fund:Entity:Party
WITH row, fund
CALL (row, fund) {
  MATCH (fund)-[old:MANAGED_BY|SAME_BODY_AS]->(:Entity)
  DELETE old
}
CALL (row, fund) {
  UNWIND row.links.MANAGED_BY AS id
  MATCH (manager:Organization {id: id})
  MERGE (fund)-[:MANAGED_BY]->(manager)
}
CALL (row, fund) {
  UNWIND row.links.SAME_BODY_AS AS id
  MATCH (body:Organization {id: id})
  MERGE (fund)-[:SAME_BODY_AS]->(body)
}
CALL (row, fund) {
  MATCH (fund)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, fund) {
  MATCH (source:Source {id: row.source})
  CREATE (fund)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
