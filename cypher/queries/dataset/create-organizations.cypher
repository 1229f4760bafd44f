// Which organizations does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Organization:bat', slug: 'bat'}, source: 'Source:wire', statement: {id: 'bat', canonical: true, hash: 'f00d'}, links: {IN_SECTOR: ['Sector:ai'], STANDS_FOR: ['Organization:baidu']}}]
UNWIND $rows AS row
CREATE (organization:Organization:Entity:Party)
SET organization = row.node
WITH organization, row
MATCH (source:Source {id: row.source})
CREATE (organization)-[said:STATED_BY]->(source)
SET said = row.statement
WITH organization, row
CALL (organization, row) {
  UNWIND row.links.IN_SECTOR AS id
  MATCH (sector:Sector {id: id})
  CREATE (organization)-[:IN_SECTOR]->(sector)
}
CALL (organization, row) {
  UNWIND row.links.STANDS_FOR AS id
  MATCH (member:Organization {id: id})
  CREATE (organization)-[:STANDS_FOR]->(member)
}
