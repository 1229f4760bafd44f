// Which organizations are there, in which sectors, and for whom do they stand? One that comes later in the rows is made first.
// :param rows => [{node: {id: 'Organization:bat', slug: 'bat'}, source: 'Source:scmp', statement: {id: 'bat', canonical: true, hash: 'f00d'}, ownsLinks: true, links: {IN_SECTOR: ['Sector:ai'], STANDS_FOR: ['Organization:baidu']}}]
UNWIND $rows AS row
MERGE (organization:Organization {id: row.node.id})
WITH row, organization
WHERE NOT EXISTS {
  MATCH (organization)-[:STATED_BY {id: row.statement.id, hash: row.statement.hash}]->(:Source)
}
SET organization = row.node
SET organization:Entity:Party
WITH row, organization
CALL (row, organization) {
  MATCH (organization)-[old:IN_SECTOR|STANDS_FOR]->(:Entity)
  DELETE old
}
CALL (row, organization) {
  UNWIND row.links.IN_SECTOR AS id
  MATCH (sector:Sector {id: id})
  MERGE (organization)-[:IN_SECTOR]->(sector)
}
CALL (row, organization) {
  UNWIND row.links.STANDS_FOR AS id
  MERGE (member:Organization {id: id})
  MERGE (organization)-[:STANDS_FOR]->(member)
}
CALL (row, organization) {
  MATCH (organization)-[old:STATED_BY {id: row.statement.id}]->(:Source)
  DELETE old
}
CALL (row, organization) {
  MATCH (source:Source {id: row.source})
  CREATE (organization)-[said:STATED_BY]->(source)
  SET said = row.statement
}
WITH count(*) AS changed
WHERE changed > 0
MERGE (version:DataVersion {key: 'graph'})
SET version.pending = true
