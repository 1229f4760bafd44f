// Which mandates does the graph not know at all? They are made, which is quicker than to look for each.
// :param rows => [{node: {id: 'Mandate:md-01', slug: 'md-01'}, source: 'Source:wire', statement: {id: 'md-01', canonical: true, hash: 'f00d'}, links: {IMPOSED_BY: ['Organization:nssf'], BINDS: ['Fund:ssf-zgc-fund'], NAMES_SECTOR: ['Sector:hard-tech']}}]
UNWIND $rows AS row
CREATE (mandate:Mandate:Fact)
SET mandate = row.node
WITH mandate, row
MATCH (source:Source {id: row.source})
CREATE (mandate)-[said:STATED_BY]->(source)
SET said = row.statement
WITH mandate, row
CALL (mandate, row) {
  UNWIND row.links.IMPOSED_BY AS id
  MATCH (holder:Organization {id: id})
  CREATE (mandate)-[:IMPOSED_BY]->(holder)
}
CALL (mandate, row) {
  UNWIND row.links.BINDS AS id
  MATCH (fund:Fund {id: id})
  CREATE (mandate)-[:BINDS]->(fund)
}
CALL (mandate, row) {
  UNWIND row.links.NAMES_SECTOR AS id
  MATCH (sector:Sector {id: id})
  CREATE (mandate)-[:NAMES_SECTOR]->(sector)
}
