// Which exchange rates are known?
// :param rows => [{node: {id: 'FxRate:fx-001', slug: 'fx-001'}, source: 'Source:scmp', statement: {id: 'fx-001', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {}}]
UNWIND $rows AS row
MERGE (rate:FxRate {id: row.node.id})
WITH row, rate
WHERE NOT EXISTS {
  MATCH (rate)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET rate = row.node
SET rate:Fact
WITH row, rate
CALL (row, rate) {
  MATCH (rate)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, rate) {
  MATCH (source:Source {id: row.source})
  CREATE (rate)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
